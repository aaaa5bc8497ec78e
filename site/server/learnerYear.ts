import type { Payload } from 'payload';

import { totals, type Totals } from '../../cms/domain/ledger/totals.ts';
import type { Policy } from '../../cms/domain/policy/policy.ts';
import { targetFor } from '../../cms/domain/policy/targetFor.ts';
import { readEntries } from '../../cms/operations/readEntries.ts';
import type { CreditEntry } from '../../cms/payload-types.ts';
import type { Viewer } from './viewer.ts';

export interface LearnerYear extends Totals {
  year: number;
  targetUnits: number;
  /** Newest first. */
  entries: CreditEntry[];
  /** `collection:id` of what has been awarded this year and not taken back. */
  finished: Set<string>;
}

/** A learner's year from the ledger itself: every page shows the sum of the same entries. */
export async function readLearnerYear(
  payload: Payload,
  {
    viewer,
    year,
    policy,
  }: { viewer: Pick<Viewer, 'id' | 'audience'>; year: number; policy: Policy },
): Promise<LearnerYear> {
  const entries = await readEntries(payload, { learner: viewer.id, year });
  const reversed = new Set(entries.map(({ reverses }) => reverses).filter(Boolean));
  const finished = entries
    .filter(({ id, kind, sourceCollection }) => {
      return kind === 'award' && sourceCollection && !reversed.has(String(id));
    })
    .map(({ sourceCollection, sourceId }) => `${sourceCollection}:${sourceId}`);
  return {
    year,
    targetUnits: targetFor(policy, viewer.audience),
    entries,
    finished: new Set(finished),
    ...totals(entries),
  };
}
