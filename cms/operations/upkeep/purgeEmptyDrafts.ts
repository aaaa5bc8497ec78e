import type { Payload, Where } from 'payload';

import { PUBLISHED_COLLECTIONS } from '../../domain/content/publishedCollections.ts';

/** As long as a login lasts: whoever opened the page can't be typing in it any more. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Removes drafts of which nothing was ever typed. Payload makes one at every click on 新建, so
 * that it can be saved automatically. Whoever types is noted in `editorId`, and a second version
 * appears; either keeps a draft.
 *
 * @returns how many were removed
 */
export async function purgeEmptyDrafts(payload: Payload, now: Date): Promise<number> {
  const where: Where = {
    and: [
      { title: { exists: false } },
      { editorId: { exists: false } },
      { _status: { not_equals: 'published' } },
      { createdAt: { less_than: new Date(now.getTime() - KEPT_MS).toISOString() } },
    ],
  };
  let removed = 0;
  for (const collection of PUBLISHED_COLLECTIONS) {
    const { docs } = await payload.find({
      ...{ collection, where, trash: true },
      ...{ depth: 0, pagination: false, select: {} },
    });
    for (const { id } of docs) {
      const versions = await payload.countVersions({
        collection,
        where: { parent: { equals: id } },
      });
      if (versions.totalDocs > 1) continue;
      // Somebody who types meanwhile is noted first: then this finds nothing to delete.
      const still = { and: [{ id: { equals: id } }, where] };
      const { docs: gone } = await payload.delete({ collection, where: still, trash: true });
      removed += gone.length;
    }
  }
  return removed;
}
