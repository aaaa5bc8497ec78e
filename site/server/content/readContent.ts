import type { DataFromCollectionSlug, Payload } from 'payload';

import { hasRole } from '../../../cms/domain/accounts/hasRole.ts';
import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { toCatalogueItem } from '../../../cms/operations/content/catalogue/toCatalogueItem.ts';
import type { Viewer } from '../accounts/viewer.ts';

interface Wanted<T extends ContentCollection> {
  viewer: Viewer;
  collection: T;
  slug: string | undefined;
  /** Editors see the draft. */
  preview: boolean;
}

/** A piece of content as the catalogue knows it, and its document when it is asked for. */
export interface Found<T extends ContentCollection> {
  item: CatalogueItem;
  /** Reads it whole, with what it refers to; null where it was deleted a moment ago. */
  document: () => Promise<DataFromCollectionSlug<T> | null>;
}

/** Whether this address asks for a draft and the viewer may see drafts. */
export function isPreview(viewer: Viewer, url: URL): boolean {
  return url.searchParams.has('preview') && hasRole(viewer.user, 'editor', 'admin');
}

/** One piece of content by its address, published (or its draft for editors), or null. */
export async function readContent<T extends ContentCollection>(
  payload: Payload,
  { viewer, collection, slug = '', preview }: Wanted<T>,
): Promise<Found<T> | null> {
  if (preview) {
    const draft = await readDocument(payload, collection, { slug, draft: true });
    return draft && { item: toCatalogueItem(collection, draft), document: () => Promise.resolve(draft) }; // prettier-ignore
  }
  const catalogue = await readCatalogue(payload);
  const item = catalogue.find(viewer.user, collection, slug);
  return (
    item && { item, document: () => readDocument(payload, collection, { slug, draft: false }) }
  );
}

async function readDocument<T extends ContentCollection>(
  payload: Payload,
  collection: T,
  { slug, draft }: { slug: string; draft: boolean },
): Promise<DataFromCollectionSlug<T> | null> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, draft ? {} : { _status: { equals: 'published' } }] },
    draft,
    depth: 1,
    limit: 1,
    pagination: false,
    populate: { quizzes: { title: true, slug: true, _status: true } },
  });
  return (docs[0] as DataFromCollectionSlug<T> | undefined) ?? null;
}
