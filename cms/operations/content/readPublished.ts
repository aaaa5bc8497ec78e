import type { DataFromCollectionSlug, Payload } from 'payload';

import type { ContentCollection } from '../../domain/content/contentCollections.ts';
import type { User } from '../../payload-types.ts';

interface Wanted<Slug extends ContentCollection> {
  collection: Slug;
  id: string;
  reader: User;
}

/**
 * The whole of a published item that its reader may read, as the database has it now; null for a
 * draft, one withdrawn or a closed one.
 */
export async function readPublished<Slug extends ContentCollection>(
  payload: Payload,
  { collection, id, reader }: Wanted<Slug>,
): Promise<DataFromCollectionSlug<Slug> | null> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: reader,
  });
  return (docs[0] as DataFromCollectionSlug<Slug> | undefined) ?? null;
}
