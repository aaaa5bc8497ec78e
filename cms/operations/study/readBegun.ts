import type { Payload } from 'payload';

import { itemKey } from '../../domain/content/itemKey.ts';
import { awardState, countsFrom } from '../../domain/ledger/awardState.ts';
import type { CreditEntry, StudySession } from '../../payload-types.ts';
import { readClock } from './readClock.ts';
import { sumOfSittings } from './sumOfSittings.ts';

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
  now: Date;
}

/** Nobody goes on with what was begun longer ago than so many other items. */
const MOST_ITEMS = 12;

/**
 * The items a learner has begun in a year and not finished, the latest first, with how far each
 * is: in three readings, whatever their number.
 */
export async function readBegun(
  payload: Payload,
  { learner, year, entries, now }: Asked,
): Promise<Begun[]> {
  const ofLearner = { learner: { equals: learner }, year: { equals: year } };
  const query = { collection: 'study-sessions', sort: '-startedAt', pagination: false } as const;
  const { docs: open } = await payload.db.find<StudySession>({
    ...query,
    where: { ...ofLearner, state: { in: ['running', 'awaiting-quiz'] } },
    limit: MOST_ITEMS,
  });
  if (open.length === 0) return [];
  const ids = [...new Set(open.map(({ itemId }) => itemId))];
  const [{ docs }, clock] = await Promise.all([
    payload.db.find<StudySession>({
      ...query,
      where: {
        ...ofLearner,
        itemCollection: { in: [...new Set(open.map(({ itemCollection }) => itemCollection))] },
        itemId: { in: ids },
      },
      limit: 0,
    }),
    readClock(payload, learner, now.getTime()),
  ]);
  const byItem = Map.groupBy(docs, ({ itemCollection, itemId }) => itemKey(itemCollection, itemId));
  const latest = new Map(
    open.toReversed().map((sitting) => [itemKey(sitting.itemCollection, sitting.itemId), sitting]),
  );
  return [...latest].reverse().flatMap(([key, { itemCollection, itemId, requiredMs }]): Begun[] => {
    const state = awardState(entries, { collection: itemCollection, id: itemId });
    if (state.standing || state.barred) return [];
    const counting = (byItem.get(key) ?? []).filter(({ startedAt }) =>
      countsFrom(state.freedAt, startedAt),
    );
    const { activeMs, coverage } = sumOfSittings(counting, clock);
    return [{ key, activeMs, coverage, requiredMs }];
  });
}
