import type { Payload } from 'payload';

import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import type { StudySession } from '../../../cms/payload-types.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { toContentCard, type ContentCard } from '../content/contentCard.ts';

interface Asked {
  viewer: Viewer;
  /** The check's id. */
  quiz: string;
  policy: Policy;
}

/**
 * The item a quiz is the check of: of several the one the viewer studied last; null where it is
 * none's, or of none that the viewer may read.
 */
export async function readCheckedItem(
  payload: Payload,
  { viewer, quiz, policy }: Asked,
): Promise<ContentCard | null> {
  const catalogue = await readCatalogue(payload);
  const checked = catalogue.shelf(viewer.user).filter(({ checkQuiz }) => checkQuiz === quiz);
  const last = checked.length > 1 ? await lastStudied(payload, viewer.id, quiz) : null;
  const item = checked.find(({ key }) => key === last) ?? checked[0];
  return item ? toContentCard(catalogue, item, policy) : null;
}

async function lastStudied(payload: Payload, learner: string, quiz: string) {
  const { docs } = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: { learner: { equals: learner }, checkQuiz: { equals: quiz } },
    sort: '-startedAt',
    limit: 1,
    pagination: false,
  });
  return docs.map(({ itemCollection, itemId }) => itemKey(itemCollection, itemId))[0] ?? null;
}
