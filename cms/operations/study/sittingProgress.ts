import type { Payload } from 'payload';

import type { StudySession } from '../../payload-types.ts';
import { readAwardState } from '../ledger/readAwardState.ts';
import { itemProgress, type ItemProgress } from './itemProgress.ts';

interface Wanted {
  learner: string;
  sitting: Pick<StudySession, 'year' | 'itemCollection' | 'itemId'>;
  now: Date;
}

/** How far a learner is with a sitting's item in the sitting's year, over all that still count. */
export async function sittingProgress(
  payload: Payload,
  { learner, sitting, now }: Wanted,
): Promise<ItemProgress> {
  const { year, itemCollection: collection, itemId: id } = sitting;
  const ofItem = { learner, year, collection, id };
  const { freedAt } = await readAwardState(payload, ofItem);
  return itemProgress(payload, { ...ofItem, freedAt, now: now.getTime() });
}
