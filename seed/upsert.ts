import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload';

/**
 * Creates a document, or leaves the one that is there: a seed cut short goes on where it was.
 *
 * @param field what identifies it, a slug, code or version
 * @returns its id
 */
export async function upsert<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  field: string,
  data: RequiredDataFromCollectionSlug<Slug>,
  file?: string,
): Promise<string> {
  const value = (data as Record<string, unknown>)[field];
  const { docs } = await payload.find({
    collection,
    where: { [field]: { equals: value } },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  if (docs[0]) return String(docs[0].id);
  const created = await payload.create({
    collection,
    data,
    ...(file ? { filePath: file } : {}),
    context: { seeding: true },
  });
  return String((created as { id: string }).id);
}
