import { readEvidence } from '../../../domain/ledger/evidence.ts';
import { reversedIds } from '../../../domain/ledger/standingAwards.ts';
import type { CreditEntry } from '../../../payload-types.ts';

const PREFIX = 'adjustment:repair:';

/** The key of the adjustment by which a repair gives back what an entry gave. */
export const givenBackKey = (repair: string, entry: string): string =>
  `${PREFIX}${repair}:${entry}`;

/** Everything that an attempt is or was the proof of: awards, and what repairs have given back of them. */
function allOf(entries: readonly CreditEntry[], attempt: string): CreditEntry[] {
  const found = entries.filter((entry) => {
    const evidence = entry.kind === 'award' ? readEvidence(entry) : null;
    return (
      (evidence?.kind === 'quiz' || evidence?.kind === 'online') && evidence.attempt === attempt
    );
  });
  // What was given back can have been taken again, and given back by another repair.
  for (const { id } of found) {
    const again = ({ key }: CreditEntry) => key.startsWith(PREFIX) && key.endsWith(`:${id}`);
    found.push(...entries.filter(again));
  }
  return found;
}

/** The hours that an attempt is the proof of and that stand, of its quiz or of what it is the check of. */
export function provenHours(entries: readonly CreditEntry[], attempt: string): CreditEntry[] {
  const reversed = reversedIds(entries);
  return allOf(entries, attempt).filter(({ id }) => !reversed.has(id));
}

/**
 * The award an attempt had earned and the undoing of a repair took back, where nothing of it stands:
 * another repair gives it back, since what was reversed is earned again only by what begins later.
 *
 * @param reasons what reversals say that were made by undoing
 */
export function undoneAward(
  entries: readonly CreditEntry[],
  attempt: string,
  reasons: ReadonlySet<string>,
): CreditEntry | null {
  if (provenHours(entries, attempt).length > 0) return null;
  const reversals = new Map(entries.map((entry) => [entry.reverses, entry]));
  const award = allOf(entries, attempt).find(({ id, kind }) => {
    const reversal = reversals.get(id);
    return kind === 'award' && reversal?.reason && reasons.has(reversal.reason) && !reversal.bars;
  });
  return award ?? null;
}
