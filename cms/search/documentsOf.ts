import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import { canBeId } from '../operations/stores/canBeId.ts';
import { buildSearchDocument, documentId, type SearchDocument } from './buildSearchDocument.ts';

interface Reference {
  itemCollection: string;
  itemId: string;
}

/**
 * The search documents of published content, and the ids of what must not be found any more:
 * drafts, the unpublished, the trashed and the deleted.
 */
export async function documentsOf(
  payload: Payload,
  references: readonly Reference[],
): Promise<{ documents: SearchDocument[]; gone: string[] }> {
  const documents: SearchDocument[] = [];
  const gone: string[] = [];
  for (const collection of CONTENT_COLLECTIONS) {
    const wanted = references.filter((reference) => reference.itemCollection === collection);
    const ids = [...new Set(wanted.map(({ itemId }) => itemId))];
    if (ids.length === 0) continue;
    // An index that was another database's holds ids that this one can't even be asked for.
    const askable = ids.filter((id) => canBeId(payload, id));
    const { docs } = await payload.find({
      collection,
      where: { and: [{ id: { in: askable } }, { _status: { equals: 'published' } }] },
      depth: 1,
      pagination: false,
    });
    documents.push(...docs.map((doc) => buildSearchDocument(collection, doc)));
    const found = new Set(docs.map(({ id }) => id));
    gone.push(...ids.filter((id) => !found.has(id)).map((id) => documentId(collection, id)));
  }
  return { documents, gone };
}
