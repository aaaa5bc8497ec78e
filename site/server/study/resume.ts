import type { Payload } from 'payload';

import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readAwardState } from '../../../cms/operations/ledger/readAwardState.ts';
import { itemProgress } from '../../../cms/operations/study/itemProgress.ts';
import type { StudySession } from '../../../cms/payload-types.ts';
import type { ContentCard } from '../content/contentCard.ts';
import { findCards } from '../content/findCards.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface Resume {
  card: ContentCard;
  /** Share of the required time counted so far, 0..1. */
  share: number;
  /** Share of the content already seen, 0..1. */
  coverage: number;
}

interface Reading {
  viewer: Viewer;
  now: Date;
  policy: Policy;
  finished: ReadonlySet<string>;
}

/** Looked at and left at once is not something to go on with. */
const BEGUN_MS = 10_000;

/** What the learner has begun this year and not finished, the latest of it; or null. */
export async function readResume(
  payload: Payload,
  { viewer, now, policy, finished }: Reading,
): Promise<Resume | null> {
  const year = yearOf(now);
  const { docs } = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: {
      learner: { equals: viewer.id },
      year: { equals: year },
      state: { in: ['running', 'awaiting-quiz'] },
    },
    sort: '-startedAt',
    limit: 12,
    pagination: false,
  });
  const tried = new Set<string>();
  for (const { itemCollection, itemId, requiredMs } of docs) {
    const key = itemKey(itemCollection, itemId);
    if (finished.has(key) || tried.has(key)) continue;
    tried.add(key);
    const collection = itemCollection as ContentCollection;
    const ofItem = { learner: viewer.id, year, collection, id: itemId };
    const { freedAt, barred } = await readAwardState(payload, ofItem);
    if (barred) continue;
    const progress = await itemProgress(payload, {
      ...ofItem,
      freedAt,
      now: now.getTime(),
    });
    if (progress.activeMs < BEGUN_MS) continue;
    const where = { id: { equals: itemId } };
    const { cards } = await findCards(payload, { viewer, collection, where, limit: 1, policy });
    if (!cards[0]) continue;
    return {
      card: cards[0],
      share: Math.min(1, progress.activeMs / Math.max(1, requiredMs)),
      coverage: progress.coverage,
    };
  }
  return null;
}
