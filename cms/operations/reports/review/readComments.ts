import type { Payload } from 'payload';

import type { ReviewComment } from '../../../payload-types.ts';
import type { AskedReview } from './expectReview.ts';

/** More than anybody reads through. */
const MOST = 100;

export type ShownComment = Pick<ReviewComment, 'id' | 'words' | 'byName' | 'at'>;

/** What trainers have said of a unit's quarter, the latest first. */
export async function readComments(
  payload: Payload,
  { unit, quarter }: Pick<AskedReview, 'unit' | 'quarter'>,
): Promise<ShownComment[]> {
  const { docs } = await payload.db.find<ReviewComment>({
    collection: 'review-comments',
    where: { and: [{ unit: { equals: unit.id } }, { quarter: { equals: quarter.name } }] },
    ...{ sort: '-at', limit: MOST, pagination: false },
  });
  return docs.map(({ id, words, byName, at }) => ({ id, words, byName, at }));
}
