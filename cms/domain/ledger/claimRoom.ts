import { CLAIMS } from './claim.ts';
import type { EntryKind } from './ledgerEntry.ts';
import { reversedIds } from './standingAwards.ts';

interface Entry {
  id: string;
  kind: EntryKind;
  units: number;
  sourceCollection?: string | null;
  reverses?: string | null;
}

/**
 * How many units of a year may still come from outside.
 *
 * @param entries every entry of one learner and year
 * @param cap the policy's, for a year
 */
export function claimRoom(entries: readonly Entry[], cap: number): number {
  const reversed = reversedIds(entries);
  const used = entries
    .filter(({ id, kind }) => kind === 'adjustment' && !reversed.has(id))
    .filter(({ sourceCollection }) => sourceCollection === CLAIMS)
    .reduce((sum, { units }) => sum + units, 0);
  return Math.max(0, cap - used);
}
