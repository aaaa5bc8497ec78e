import type { LearnerAudience } from '../accounts/audience.ts';
import type { Policy } from './policy.ts';

/**
 * A learner's yearly target: the highest of the targets of the learner's layers, the general
 * one where no layer has its own.
 *
 * @returns units (hundredths of 学时)
 */
export function targetFor(
  policy: Pick<Policy, 'targetUnits' | 'targets'>,
  audience: readonly LearnerAudience[],
): number {
  const own = policy.targets.filter((target) => audience.includes(target.audience));
  return own.length > 0 ? Math.max(...own.map((target) => target.units)) : policy.targetUnits;
}
