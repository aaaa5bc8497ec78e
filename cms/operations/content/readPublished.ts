import type { Payload, TypedCollectionSelect } from 'payload';

import type { ContentCollection } from '../../domain/content/contentCollections.ts';
import type { User } from '../../payload-types.ts';

interface Wanted<Slug extends ContentCollection, Select> {
  collection: Slug;
  id: string;
  /** Who is to read it; without one, whether anybody may is not asked. */
  reader?: User;
  select?: Select;
}

/** A published item that its reader may read; null for a draft, one withdrawn or a closed one. */
export async function readPublished<
  Slug extends ContentCollection,
  Select extends TypedCollectionSelect[Slug],
>(payload: Payload, { collection, id, reader, select }: Wanted<Slug, Select>) {
  const { docs } = await payload.find<Slug, Select>({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    ...(reader ? { overrideAccess: false, user: reader } : {}),
    ...(select ? { select } : {}),
  });
  return docs[0] ?? null;
}
