import type { PracticeRound } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import { paperOf } from '../attemptPaper.ts';
import { reviewOf } from '../reviewOf.ts';
import type { ReviewedQuestion } from '../reviewPaper.ts';
import { roundAnswers } from './roundAnswers.ts';

/**
 * The answered questions of a round beside their right answers, by question, as an attempt that
 * was handed in is reviewed. Of what is not answered yet nothing is told.
 */
export function roundReview(
  round: PracticeRound,
  language: Language,
): Map<string, ReviewedQuestion> {
  const answers = roundAnswers(round);
  const paper = paperOf(round).filter(({ id }) => answers[id]);
  const responses = Object.fromEntries(
    Object.entries(answers).map(([id, { response }]) => [id, response]),
  );
  const handedIn = {
    ...{ state: 'submitted', passed: true, review: 'submitted', countsHours: true } as const,
    ...{ passShare: 1, paper, responses },
  }; // prettier-ignore
  const reviewed = reviewOf(handedIn, { language, everPassed: true, mayTryAgain: true });
  return new Map((reviewed ?? []).map((one) => [one.id, one]));
}
