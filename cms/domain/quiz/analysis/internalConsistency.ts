import { FEWEST_PEOPLE } from './fewest.ts';
import type { Gathered } from './gatherAnswers.ts';
import { variance } from './moments.ts';

/**
 * Cronbach's alpha of a quiz, 0 to 100: how far its questions measure the same thing. What Moodle's
 * quiz statistics call the coefficient of internal consistency:
 *
 *     k ÷ (k − 1) × (1 − Σ variance of an item ÷ variance of the sums) × 100
 *
 * It is defined for the same questions only, so it is that of the largest number of attempts with
 * the same ones. Where the questions contradict each other it would be below nothing, and is told
 * as nothing.
 *
 * @returns null of fewer than five attempts with the same questions, of a single question, and
 *   where all did equally well
 */
export function internalConsistency({ papers, columns }: Gathered): number | null {
  const counts = new Map<number, number>();
  for (const paper of papers) counts.set(paper, (counts.get(paper) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < FEWEST_PEOPLE) return null;
  const sums = new Map<number, number>();
  let items = 0;
  let ofItems = 0;
  for (const { attempts, shares } of columns.values()) {
    const own: number[] = [];
    attempts.forEach((attempt, n) => {
      if (papers[attempt] !== most[0]) return;
      const share = shares[n] ?? 0;
      own.push(share);
      sums.set(attempt, (sums.get(attempt) ?? 0) + share);
    });
    if (own.length === 0) continue;
    items += 1;
    ofItems += variance(own) ?? 0;
  }
  const ofSums = variance([...sums.values()]);
  if (items < 2 || !ofSums) return null;
  return Math.max(0, (items / (items - 1)) * (1 - ofItems / ofSums) * 100);
}
