import { grade } from '../../domain/quiz/grade.ts';
import { reviewLevel } from '../../domain/quiz/reviewLevel.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';
import { paperOf, responsesOf } from './attemptPaper.ts';
import type { Tries } from './readTries.ts';
import { reviewPaper, type ReviewedQuestion } from './reviewPaper.ts';

interface Seen extends Tries {
  language: Language;
}

/** What of answers to a paper a review is made from. */
type Reviewable = Pick<
  QuizAttempt,
  'state' | 'passed' | 'review' | 'countsHours' | 'passShare' | 'paper' | 'responses'
>;

/**
 * The learner's answers beside the right ones, as far as `reviewLevel` lets them be seen; null
 * where nothing may be.
 */
export function reviewOf(
  attempt: Reviewable,
  { language, ...tries }: Seen,
): ReviewedQuestion[] | null {
  const level = reviewLevel(
    {
      state: attempt.state,
      passed: attempt.passed ?? false,
      review: attempt.review,
      countsHours: attempt.countsHours ?? true,
    },
    tries,
  );
  if (level === 'none') return null;
  const paper = paperOf(attempt);
  const responses = responsesOf(attempt);
  const graded = grade(paper, responses, attempt.passShare);
  return reviewPaper(paper, { language, responses, grade: graded, keys: level === 'keys' });
}
