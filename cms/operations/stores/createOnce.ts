import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload';

/**
 * Makes a row that a form asks for, once however often the form is sent: under its own key, which
 * the page chooses for one filling of it and which is unique in the collection. The one insert is
 * the commit point, on two servers at once, too.
 *
 * @param data the row, with the form's key as `request`
 * @returns the id of the row, made now or before
 */
export async function createOnce<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug> & { request: string },
): Promise<string> {
  try {
    return String((await payload.create({ collection, data, depth: 0 })).id);
  } catch (error) {
    const where = { request: { equals: data.request } };
    const sent = await payload.db.findOne<{ id: string }>({ collection, where });
    if (!sent) throw error;
    return sent.id;
  }
}
