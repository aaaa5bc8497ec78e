import type { RefObject } from 'react';

import { formatDate } from '../../../cms/text/formatDate.ts';
import type { Language } from '../../../cms/text/language.ts';
import { practicePageWords } from '../../text/practice/practicePageWords.ts';
import type { PracticeAnswer } from './practiceProtocol.ts';
import type { ShownQuestion } from './quizProtocol.ts';
import { ReviewList } from './ReviewList.tsx';

interface Props {
  language: Language;
  heading: RefObject<HTMLHeadingElement | null>;
  question: ShownQuestion;
  verdict: PracticeAnswer;
  onward: { name: string; go: () => void };
  onBack: (() => void) | null;
}

/** Whether an answer was right, the right one, why, and when the question comes back. */
export function PracticeVerdict({ language, heading, question, verdict, onward, onBack }: Props) {
  const words = practicePageWords[language].round;
  const { review, card } = verdict;
  const { type, stem } = question;
  const comes = sayCard(language, verdict);
  return (
    <section className="quiz-practice-verdict" aria-labelledby="verdict">
      <h2
        id="verdict"
        ref={heading}
        tabIndex={-1}
        className={`quiz-mark ${review.correct ? 'right' : 'wrong'}`}
      >
        {review.correct ? words.right : review.partly ? words.partly : words.wrong}
      </h2>
      <ReviewList language={language} review={[{ ...review, type, stem }]} />
      {comes && <p className={`note quiz-note ${card?.state === 'done' ? 'ok' : ''}`}>{comes}</p>}
      <div className="quiz-foot">
        {onBack ? (
          <button className="button quiet" type="button" onClick={onBack}>
            {words.back}
          </button>
        ) : (
          <span />
        )}
        <button className="button" type="button" onClick={onward.go}>
          {onward.name}
        </button>
      </div>
    </section>
  );
}

function sayCard(language: Language, { review, card }: PracticeAnswer): string | null {
  const words = practicePageWords[language].round.card;
  if (card?.state === 'done') return review.correct ? words.done : null;
  if (card?.state !== 'open') return null;
  const day = formatDate(language, card.due, false);
  if (!review.correct) return words.on(day);
  return card.rights > 0 ? words.again(day, card.missing) : words.standing(day);
}
