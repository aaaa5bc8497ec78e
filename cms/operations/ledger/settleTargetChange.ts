import type { Payload } from 'payload';

import { yearOf, yearOfDay } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { TargetChange } from '../../payload-types.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { projectLearnerYear } from './projectLearnerYear.ts';

/**
 * Brings the reports in line with a change of a target that was approved or taken back, and marks
 * it as settled. Safe to repeat: what a kill leaves unmarked is found by `settleTargetChanges`,
 * and pages that show the person's own target read the change itself.
 */
export async function settleTargetChange(
  payload: Payload,
  { change, now }: { change: TargetChange; now: Date },
): Promise<void> {
  const { id, from, to, kind, learner, revokedAt } = change;
  const last = Math.min(yearOf(now), yearOfDay(to) + (kind === 'extension' ? 1 : 0));
  for (let year = yearOfDay(from); year <= last; year += 1) {
    await projectLearnerYear(payload, { learner: idOf(learner), year, now });
  }
  // One that was taken back meanwhile is settled by whoever did.
  await compareAndSet(payload, 'target-changes', [
    { id, expect: { revokedAt: revokedAt ?? null }, set: { settled: true } },
  ]);
}
