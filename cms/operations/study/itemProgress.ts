import type { Payload } from 'payload';

import { countsFrom } from '../../domain/ledger/awardState.ts';
import type { StudySession } from '../../payload-types.ts';
import { readClock } from './readClock.ts';
import { sumOfSittings, type SumOfSittings } from './sumOfSittings.ts';

/** How far a learner is with an item; of its sittings those that still count, newest first. */
export type ItemProgress = SumOfSittings;

interface Wanted {
  learner: string;
  year: number;
  collection: string;
  id: string;
  /** When the item's award was last taken back: what began before it has had its hours. */
  freedAt: number | null;
  now: number;
}

/** How far a learner is with an item this year, over all sittings. */
export async function itemProgress(
  payload: Payload,
  { learner, year, collection, id, freedAt, now }: Wanted,
): Promise<ItemProgress> {
  const found = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: {
      learner: { equals: learner },
      year: { equals: year },
      itemCollection: { equals: collection },
      itemId: { equals: id },
    },
    sort: '-startedAt',
    pagination: false,
    limit: 0,
  });
  const docs = found.docs.filter(({ startedAt }) => countsFrom(freedAt, startedAt));
  if (docs.length === 0) return { activeMs: 0, coverage: 0, seen: [], sittings: [] };
  return sumOfSittings(docs, await readClock(payload, learner, now));
}
