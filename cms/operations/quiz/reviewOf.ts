import { grade } from '../../domain/quiz/grade.ts';
import { reviewLevel } from '../../domain/quiz/reviewLevel.ts';
import { reviewOpensAt } from '../../domain/quiz/reviewOpensAt.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';
import { paperOf, responsesOf } from './attemptPaper.ts';
import type { Tries } from './readTries.ts';
import { reviewPaper, type ReviewedQuestion } from './reviewPaper.ts';

export interface Seen extends Tries {
  language: Language;
  now: Date;
}

/** What of answers to a paper a review is made from. */
type Reviewable = Pick<
  QuizAttempt,
  'state' | 'passed' | 'review' | 'countsHours' | 'passShare' | 'paper' | 'responses'
>;

export interface Review {
  /** None where nothing may be seen. */
  review?: ReviewedQuestion[];
  /** From when it may be: an ISO instant; none: it may now, or never. */
  reviewFrom?: string;
}

/** The learner's answers beside the right ones, as far as `reviewLevel` lets them be seen. */
export function reviewOf(attempt: Reviewable, { language, ...tries }: Seen): Review {
  const level = reviewLevel(
    {
      state: attempt.state,
      passed: attempt.passed ?? false,
      review: attempt.review,
      countsHours: attempt.countsHours ?? true,
    },
    tries,
  );
  if (level === 'none') return {};
  const opensAt = reviewOpensAt(tries.closesAt);
  if (level === 'later' && opensAt !== null) return { reviewFrom: new Date(opensAt).toISOString() };
  const paper = paperOf(attempt);
  const responses = responsesOf(attempt);
  const graded = grade(paper, responses, attempt.passShare);
  const keys = level === 'keys';
  return { review: reviewPaper(paper, { language, responses, grade: graded, keys }) };
}
