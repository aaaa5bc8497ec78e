import type { Payload, Where } from 'payload';

import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import { STUDY_COLLECTIONS } from '../../../cms/domain/content/studyCollections.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import type { StudySession } from '../../../cms/payload-types.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { ContentCard } from '../content/contentCard.ts';
import { findCards } from '../content/findCards.ts';

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
  const { docs } = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: { learner: { equals: viewer.id }, checkQuiz: { equals: quiz } },
    sort: '-startedAt',
    limit: 1,
    pagination: false,
  });
  const checked: Where = { checkQuiz: { equals: quiz } };
  const studied = docs.map((sitting): [ContentCollection, Where] => [
    sitting.itemCollection as ContentCollection,
    { and: [checked, { id: { equals: sitting.itemId } }] },
  ]);
  const any = STUDY_COLLECTIONS.map((collection): [ContentCollection, Where] => [
    collection,
    checked,
  ]);
  for (const [collection, where] of [...studied, ...any]) {
    const { cards } = await findCards(payload, { viewer, collection, where, limit: 1, policy });
    if (cards[0]) return cards[0];
  }
  return null;
}
