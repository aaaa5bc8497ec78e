import type { Payload } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { appendEntry } from './appendEntry.ts';

interface Reverse {
  /** An award or adjustment. */
  entry: CreditEntry;
  reason: string;
  by: { id: string; name: string };
  /** Says that the item may not be earned again this year. */
  bars?: boolean;
  now: Date;
}

/**
 * Takes an entry back by its exact opposite, once. Whoever calls has made sure that `by` may.
 *
 * @returns the reversal; null where there is one already
 * @throws OperationError 409 `year-closed`
 */
export async function reverseEntry(
  payload: Payload,
  { entry, reason, by, bars = false, now }: Reverse,
): Promise<CreditEntry | null> {
  const key = `reversal:${entry.id}`;
  return appendEntry(payload, {
    learner: idOf(entry.learner),
    year: entry.year,
    now,
    decide: (entries) =>
      entries.some((other) => other.key === key)
        ? { settled: null }
        : {
            key,
            kind: 'reversal',
            units: -entry.units,
            day: dayOf(now),
            at: now.toISOString(),
            by: by.id,
            byName: by.name,
            sourceKind: entry.sourceKind,
            sourceCollection: entry.sourceCollection ?? null,
            sourceId: entry.sourceId ?? null,
            sourceTitle: entry.sourceTitle,
            policy: entry.policy,
            reason,
            reverses: entry.id,
            bars: bars && entry.kind === 'award',
          },
  });
}
