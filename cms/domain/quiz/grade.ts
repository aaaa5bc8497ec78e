import type { PaperQuestion } from './paper.ts';
import type { Response } from './response.ts';
import { shareRight } from './shareRight.ts';

export interface Grade {
  /** 0 to 100, whole. */
  score: number;
  passed: boolean;
  /** By question, how much of it is right: 0 to 1. */
  shares: Record<string, number>;
  /** By question, whether all of it is right. */
  correct: Record<string, boolean>;
}

/**
 * Grades an attempt: the sum of what is right of each question, weighed by its marks; where the
 * paper gives none, every question weighs the same. An unanswered one is wrong.
 *
 * @param paper the attempt's own snapshot
 * @param responses by question id
 * @param passShare the share of the marks that passes; reaching it is enough
 */
export function grade(
  paper: readonly PaperQuestion[],
  responses: Readonly<Record<string, Response | undefined>>,
  passShare: number,
): Grade {
  const shares = Object.fromEntries(
    paper.map((question) => [question.id, shareRight(question, responses[question.id])]),
  );
  const correct = Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [id, share === 1]),
  );
  const marks = (question: PaperQuestion) => question.marks ?? 1;
  const all = paper.reduce((sum, question) => sum + marks(question), 0);
  const got = paper.reduce((sum, one) => sum + marks(one) * (shares[one.id] ?? 0), 0);
  return { ...scoreOf(all === 0 ? 0 : Math.min(1, got / all), passShare), shares, correct };
}

/**
 * What a share of all marks comes to.
 *
 * @param share 0 to 1
 */
export function scoreOf(share: number, passShare: number): Pick<Grade, 'score' | 'passed'> {
  const passed = share + 1e-9 >= passShare;
  return { score: wholeScore(share, passShare, passed), passed };
}

/** Rounded, but never across the pass mark: 80 of a needed 80 must not read as a fail. */
function wholeScore(share: number, passShare: number, passed: boolean): number {
  const score = Math.round(share * 100);
  const mark = Math.ceil(passShare * 100 - 1e-7);
  return passed ? Math.max(score, mark) : Math.max(0, Math.min(score, mark - 1));
}

/** Whether all of a response is right. */
export const isRight = (question: PaperQuestion, response: Response | undefined): boolean =>
  shareRight(question, response) === 1;
