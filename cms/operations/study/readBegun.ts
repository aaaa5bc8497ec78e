import type { Payload } from 'payload';

import { itemKey } from '../../domain/content/itemKey.ts';
import { awardState, countsFrom } from '../../domain/ledger/awardState.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { openSittings } from '../stores/openSittings.ts';

export interface Begun {
  /** The item's. */
  key: string;
  activeMs: number;
  coverage: number;
  /** What is asked of the sitting begun last. */
  requiredMs: number;
}

interface Asked {
  learner: string;
  year: number;
  /** The learner's entries of the year. */
  entries: readonly CreditEntry[];
}

/**
 * The items a learner has begun in a year and not finished, the latest first, with how far each
 * is over all sittings that still count: in one reading, whatever their number.
 */
export async function readBegun(
  payload: Payload,
  { learner, year, entries }: Asked,
): Promise<Begun[]> {
  const sittings = await openSittings(payload, { learner, year });
  const byItem = Map.groupBy(sittings, ({ itemCollection, itemId }) =>
    itemKey(itemCollection, itemId),
  );
  return [...byItem].flatMap(([key, ofItem]): Begun[] => {
    const latest = ofItem.find(({ open }) => open);
    if (!latest) return [];
    const { standing, barred, freedAt } = awardState(entries, {
      collection: latest.itemCollection,
      id: latest.itemId,
    });
    if (standing || barred) return [];
    const counting = ofItem.filter(({ startedAt }) => countsFrom(freedAt, startedAt));
    return [
      {
        key,
        activeMs: counting.reduce((sum, { activeMs }) => sum + activeMs, 0),
        coverage: Math.max(0, ...counting.map(({ coverage }) => coverage)),
        requiredMs: latest.requiredMs,
      },
    ];
  });
}
