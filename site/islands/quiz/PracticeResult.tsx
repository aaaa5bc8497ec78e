import type { RefObject } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { practicePageWords } from '../../text/practice/practicePageWords.ts';
import type { PracticeAnswer } from './practiceProtocol.ts';
import type { ShownQuestion } from './quizProtocol.ts';
import { ReviewList } from './ReviewList.tsx';

interface Props {
  language: Language;
  heading: RefObject<HTMLHeadingElement | null>;
  questions: ShownQuestion[];
  /** By question. */
  told: ReadonlyMap<string, PracticeAnswer>;
  onBack: () => void;
}

/** What a round came to, with every question that was answered. */
export function PracticeResult({ language, heading, questions, told, onBack }: Props) {
  const words = practicePageWords[language].result;
  const lines = questions.flatMap(({ id, type, stem }) => {
    const answer = told.get(id);
    return answer ? [{ ...answer.review, type, stem }] : [];
  });
  const right = lines.filter(({ correct }) => correct).length;
  const left = questions.length - lines.length;
  return (
    <div className="quiz-taker">
      <section className="card quiz-practice-result" aria-labelledby="result">
        <h2 id="result" ref={heading} tabIndex={-1}>
          {words.score(right, lines.length)}
        </h2>
        {right < lines.length ? <p>{words.some}</p> : left === 0 && <p>{words.all}</p>}
        {left > 0 && <p>{words.left(left)}</p>}
        <p className="buttons">
          {left > 0 && (
            <button className="button" type="button" onClick={onBack}>
              {words.toLeft}
            </button>
          )}
          <a className={left > 0 ? 'button quiet' : 'button'} href="/practice">
            {words.again}
          </a>
          <a className="button quiet" href="/practice/mistakes">
            {words.toMistakes}
          </a>
        </p>
      </section>
      {lines.length > 0 && <ReviewList language={language} review={lines} />}
    </div>
  );
}
