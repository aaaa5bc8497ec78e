import type { Payload } from 'payload';

import type { Media } from '../../payload-types.ts';

/**
 * What questions make of an upload: one shows it, in the bin or not; one has, so that papers may;
 * none ever has.
 */
export async function readMediaUse(
  payload: Payload,
  id: string,
): Promise<'shown' | 'kept' | 'free'> {
  const media = await payload.db.findOne<Media>({
    collection: 'media',
    where: { id: { equals: id } },
  });
  if (!media?.asked) return 'free';
  const { docs } = await payload.find({
    collection: 'questions',
    where: { or: [{ media: { equals: id } }, { 'options.media': { equals: id } }] },
    select: { stem: true },
    depth: 0,
    limit: 1,
    trash: true,
  });
  return docs.length > 0 ? 'shown' : 'kept';
}
