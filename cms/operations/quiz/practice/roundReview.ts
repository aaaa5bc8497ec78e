import { grade } from '../../../domain/quiz/grade.ts';
import type { PracticeRound } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import { paperOf } from '../attemptPaper.ts';
import { reviewPaper, type ReviewedQuestion } from '../reviewPaper.ts';
import { roundAnswers } from './roundAnswers.ts';

/**
 * The answered questions of a round beside their right answers, by question. Of what is not answered yet nothing is told.
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
  const graded = grade(paper, responses, 1);
  const reviewed = reviewPaper(paper, { language, responses, grade: graded, keys: true });
  return new Map(reviewed.map((one) => [one.id, one]));
}
