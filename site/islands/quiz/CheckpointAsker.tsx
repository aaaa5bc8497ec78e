import { useEffect, useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { checkpointWords } from '../../text/checkpoint/checkpointWords.ts';
import { postJson } from '../postJson.ts';
import { GATE_OPENED } from '../study/gateEvents.ts';
import { Refused } from '../study/studyProtocol.ts';
import { guardCards, passCard } from './cardGate.ts';
import type { Answered, AskedOnTheWay } from './checkpointProtocol.ts';
import { guardFilm, playOn } from './filmGate.ts';
import { isAnswered } from './isAnswered.ts';
import { QuestionSheet } from './QuestionSheet.tsx';
import { ReviewList } from './ReviewList.tsx';

interface Props {
  language: Language;
  lesson: string;
  /** Where these questions stand: behind cards, or at times of a film. */
  kind: 'card' | 'film';
  questions: AskedOnTheWay[];
}

/** Asks on the way through a lesson: it stops at the question, and goes on when it is answered. */
export default function CheckpointAsker({ language, lesson, kind, questions }: Props) {
  const words = checkpointWords[language];
  const [all, setAll] = useState(questions);
  const [asked, setAsked] = useState<AskedOnTheWay | null>(null);
  const [response, setResponse] = useState<Response | undefined>();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const left = all.filter(({ done }) => !done).length;

  useEffect(() => {
    const guard = kind === 'card' ? guardCards : guardFilm;
    return guard(all, (one) => {
      setAsked((before) => before ?? one);
      // Asked already, and left for the cards before it: back to it.
      heading.current?.focus();
    });
  }, [all, kind]);

  // The keyboard and the eye go on at the question, and then at what came of it.
  useEffect(() => heading.current?.focus(), [asked, answered]);

  if (!asked) return <div data-questions-left={left} hidden />;
  const { question, version, mustBeRight } = asked;

  async function send(): Promise<void> {
    if (!isAnswered(question, response)) return setProblem(words.answerFirst);
    setBusy(true);
    setProblem(null);
    try {
      const asking = { lesson, question: question.id, version, response };
      const result = await postJson<Answered>('/quiz/checkpoints', asking);
      setAnswered(result);
      if (result.done) {
        setAll(all.map((one) => (one === asked ? { ...one, done: true } : one)));
        // What lies behind it counts from now on: the clock tells the server.
        document.dispatchEvent(new Event(GATE_OPENED));
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 401) location.reload();
      setProblem(error.message);
    } finally {
      setBusy(false);
    }
  }

  function goOn(): void {
    setAsked(null);
    setAnswered(null);
    setResponse(undefined);
    if (kind === 'card') passCard();
    else playOn();
  }

  function again(): void {
    setAnswered(null);
    setResponse(undefined);
  }

  return (
    <section className="quiz-gate" data-questions-left={left} aria-label={words.title}>
      {answered ? (
        <>
          <h2
            ref={heading}
            tabIndex={-1}
            className={answered.correct ? 'quiz-mark right' : 'quiz-mark wrong'}
          >
            {answered.correct ? words.right : answered.done ? words.wrong : words.wrongAgain}
          </h2>
          {!answered.done && <p>{words.wrongAgainLead}</p>}
          {answered.done && (
            <ReviewList
              language={language}
              review={[
                {
                  ...answered.review,
                  ...{ type: question.type, stem: question.stem },
                  ...(question.media && { media: question.media }),
                },
              ]}
            />
          )}
          <div className="quiz-foot">
            <button className="button" type="button" onClick={answered.done ? goOn : again}>
              {answered.done ? words.goOn : words.again}
            </button>
          </div>
        </>
      ) : (
        <>
          <p className="quiz-gate-lead">
            <b>{words.title}</b> {words.lead(mustBeRight)}
          </p>
          <QuestionSheet
            language={language}
            question={question}
            response={response}
            heading={heading}
            onAnswer={setResponse}
          />
          {problem && (
            <p className="note wrong quiz-note" role="alert">
              {problem}
            </p>
          )}
          <div className="quiz-foot">
            <button className="button" type="button" disabled={busy} onClick={() => void send()}>
              {busy ? words.sending : words.confirm}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
