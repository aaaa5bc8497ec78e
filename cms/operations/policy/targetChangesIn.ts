import type { Payload } from 'payload';

import { standingAt, type TargetChange } from '../../domain/policy/targetChange.ts';
import type { TargetChange as Stored } from '../../payload-types.ts';
import { readByLearner, type LearnerRange } from '../stores/readByLearner.ts';
import { toTargetChange } from './toTargetChange.ts';

const FIELDS = ['kind', 'cause', 'from', 'to', 'document', 'at', 'revokedAt'] as const;

/** The changes of targets that stand, by learner, for a range of learners. */
export async function targetChangesIn(
  payload: Payload,
  { range, now }: { range: LearnerRange; now: Date },
): Promise<Map<string, TargetChange[]>> {
  const wanted = { collection: 'target-changes', fields: FIELDS, range } as const;
  const rows = await readByLearner(payload, wanted, (row) => ({
    learner: row.learner,
    change: toTargetChange(row as unknown as Stored),
  }));
  const byLearner = new Map<string, TargetChange[]>();
  for (const { learner, change } of rows) {
    if (standingAt([change], now.getTime()).length === 0) continue;
    byLearner.set(learner, [...(byLearner.get(learner) ?? []), change]);
  }
  return byLearner;
}
