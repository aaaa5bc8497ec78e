import { useEffect, useRef, useState } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { quizPreviewWords } from '../../text/quizPreview/quizPreviewWords.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { postJson } from '../postJson.ts';
import { Refused } from '../study/studyProtocol.ts';
import { useReady } from '../useReady.ts';
import { QuestionSheet } from './QuestionSheet.tsx';
import { QuizMap } from './QuizMap.tsx';
import type { Responses, ShownQuestion, Verdict } from './quizProtocol.ts';
import { ReviewList } from './ReviewList.tsx';

interface Props {
  language: Language;
  of: { question: string } | { quiz: string };
  seed: string;
  questions: ShownQuestion[];
  /** The pass mark says something: of a whole quiz. */
  scored: boolean;
}

const NOBODY: ReadonlyMap<string, unknown> = new Map();

/** Tries a paper out as a learner would take it; nothing is kept, on this device neither. */
export default function PaperPreview({ language, of, seed, questions, scored }: Props) {
  const words = quizPreviewWords[language];
  const taker = quizTakerWords[language];
  const [responses, setResponses] = useState<Responses>({});
  const [place, setPlace] = useState(0);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const ready = useReady();

  useEffect(() => {
    if (!moved.current) return;
    heading.current?.focus({ preventScroll: true });
    if (verdict) scrollTo({ top: 0 });
  }, [place, verdict]);

  const go = (next: number) => {
    moved.current = true;
    setPlace(next);
  };

  async function judge(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      moved.current = true;
      setVerdict(await postJson<Verdict>('/questions/preview', { of, seed, responses }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setProblem(error.message);
    } finally {
      setBusy(false);
    }
  }

  if (verdict) {
    const shown = new Map(questions.map((question) => [question.id, question]));
    const review = (verdict.review ?? []).flatMap((line) => {
      const question = shown.get(line.id);
      if (!question) return [];
      const { type, stem, media } = question;
      return [{ ...line, type, stem, ...(media && { media }) }];
    });
    return (
      <div className="quiz-taker">
        <section className={`card quiz-verdict ${verdict.passed ? 'passed' : 'failed'}`}>
          <p className="quiz-score">{taker.score(verdict.score)}</p>
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {scored ? (verdict.passed ? taker.passed : taker.failed) : words.mark}
            </h2>
            {scored && <p>{words.mark}</p>}
          </div>
          <p className="buttons quiz-wide">
            <button
              className="button"
              type="button"
              onClick={() => {
                setVerdict(null);
                setResponses({});
                go(0);
              }}
            >
              {words.again}
            </button>
            {scored && (
              <a className="button quiet" href={location.href}>
                {words.another}
              </a>
            )}
          </p>
        </section>
        <ReviewList language={language} review={review} />
      </div>
    );
  }

  const question = questions[place];
  if (!question) return <p className="note wait quiz-note">{words.empty}</p>;
  const last = place === questions.length - 1;
  return (
    <div className="quiz-taker">
      <p className="note wait quiz-try">{words.mark}</p>
      {questions.length > 1 && (
        <p className="quiz-head">{taker.place(place + 1, questions.length)}</p>
      )}
      <QuestionSheet
        key={question.id}
        language={language}
        question={question}
        response={responses[question.id]}
        heading={heading}
        onAnswer={(response) => setResponses({ ...responses, [question.id]: response })}
      />
      {problem && (
        <p className="note wrong quiz-note" role="alert">
          {problem}
        </p>
      )}
      <div className="quiz-foot">
        {questions.length > 1 && (
          <button
            className="button quiet"
            type="button"
            disabled={place === 0}
            onClick={() => go(place - 1)}
          >
            {taker.back}
          </button>
        )}
        {!last && (
          <button className="button" type="button" onClick={() => go(place + 1)}>
            {taker.next}
          </button>
        )}
        {last && (
          <button
            className="button"
            type="button"
            disabled={busy || !ready}
            onClick={() => void judge()}
          >
            {busy ? words.judging : words.judge}
          </button>
        )}
      </div>
      {questions.length > 1 && (
        <QuizMap
          language={language}
          questions={questions}
          responses={responses}
          waiting={NOBODY}
          place={place}
          onGo={go}
        />
      )}
    </div>
  );
}
