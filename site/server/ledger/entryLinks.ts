import type { Payload } from 'payload';

import {
  CONTENT_COLLECTIONS,
  type ContentCollection,
} from '../../../cms/domain/content/contentCollections.ts';
import type { CreditEntry } from '../../../cms/payload-types.ts';
import type { Viewer } from '../accounts/viewer.ts';

/**
 * Where the items of entries can still be read: addresses by `collection:id`. What has been
 * withdrawn has none, and its entry stays as it is.
 */
export async function entryLinks(
  payload: Payload,
  viewer: Viewer,
  entries: readonly CreditEntry[],
): Promise<Map<string, string>> {
  const idsOf = (collection: ContentCollection) => [
    ...new Set(
      entries.flatMap((entry) =>
        entry.sourceCollection === collection && entry.sourceId ? [entry.sourceId] : [],
      ),
    ),
  ];
  const found = await Promise.all(
    CONTENT_COLLECTIONS.map(async (collection) => {
      const ids = idsOf(collection);
      if (ids.length === 0) return [];
      const { docs } = await payload.find({
        collection,
        where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
        user: viewer.user,
        overrideAccess: false,
        depth: 0,
        pagination: false,
        select: { slug: true },
      });
      return docs.map(
        ({ id, slug }) => [`${collection}:${id}`, `/${collection}/${slug ?? ''}`] as const,
      );
    }),
  );
  return new Map(found.flat());
}
