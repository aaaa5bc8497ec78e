import { useEffect, useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { practicePageWords } from '../../text/practice/practicePageWords.ts';
import { PracticeQuestion } from './PracticeQuestion.tsx';
import { PracticeResult } from './PracticeResult.tsx';
import { PracticeVerdict } from './PracticeVerdict.tsx';
import type { PracticeAnswer } from './practiceProtocol.ts';
import type { ShownQuestion } from './quizProtocol.ts';
import { usePractice } from './usePractice.ts';

interface Props {
  language: Language;
  round: string;
  questions: ShownQuestion[];
  /** What was answered before. */
  answered: PracticeAnswer[];
}

/** Practises one question at a time: each is marked as it is answered. */
export default function PracticeRound({ language, round, questions, answered }: Props) {
  const words = practicePageWords[language].round;
  const practice = usePractice(round, answered);
  const { told, sent, waiting, failing, refusals } = practice;
  const firstOpen = (known: ReadonlyMap<string, unknown>) =>
    questions.findIndex(({ id }) => !known.has(id));
  const [place, setPlace] = useState(() => firstOpen(told));
  /** What is chosen, and not given yet. */
  const [drafts, setDrafts] = useState<Record<string, Response>>({});
  const moved = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const question = questions[place];
  const verdict = question && told.get(question.id);
  const shows = question ? `${question.id} ${verdict ? 'told' : 'asked'}` : 'result';
  // What was pressed is gone: eyes and keyboard go on from the top of what took its place.
  useEffect(() => {
    if (!moved.current) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [shows]);

  const go = (next: number) => {
    moved.current = true;
    setPlace(next);
  };
  const check = (id: string, response: Response) => {
    moved.current = true;
    practice.answer(id, response);
  };

  if (!question) {
    return (
      <PracticeResult
        language={language}
        heading={heading}
        questions={questions}
        told={told}
        onBack={() => go(Math.max(0, firstOpen(told)))}
      />
    );
  }
  const last = place === questions.length - 1;
  const onward = {
    name: last ? words.result : words.next,
    go: () => go(last ? questions.length : place + 1),
  };
  return (
    <div className="quiz-taker">
      <div className="quiz-head">
        <span>{words.place(place + 1, questions.length)}</span>
        <div className="thin quiz-progress">
          <i style={{ width: `${(told.size / questions.length) * 100}%` }} />
        </div>
      </div>
      {verdict ? (
        <PracticeVerdict
          key={question.id}
          language={language}
          heading={heading}
          question={question}
          verdict={verdict}
          onward={onward}
          onBack={place > 0 ? () => go(place - 1) : null}
        />
      ) : (
        <PracticeQuestion
          key={question.id}
          language={language}
          heading={heading}
          question={question}
          draft={sent.get(question.id) ?? drafts[question.id]}
          standing={
            sent.has(question.id) ? (failing && waiting.has(question.id) ? 'kept' : 'sent') : 'open'
          }
          problem={refusals.get(question.id) ?? null}
          onward={onward}
          onBack={place > 0 ? () => go(place - 1) : null}
          onDraft={(response) => setDrafts((before) => ({ ...before, [question.id]: response }))}
          onCheck={(response) => check(question.id, response)}
        />
      )}
    </div>
  );
}
