import type { DataFromCollectionSlug, Payload } from 'payload';

import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import { hasRole } from '../../../cms/domain/accounts/hasRole.ts';
import type { Viewer } from '../accounts/viewer.ts';

interface Wanted<T extends ContentCollection> {
  viewer: Viewer;
  collection: T;
  slug: string | undefined;
  /** Editors see the draft. */
  preview: boolean;
}

/** Whether this address asks for a draft and the viewer may see drafts. */
export function isPreview(viewer: Viewer, url: URL): boolean {
  return url.searchParams.has('preview') && hasRole(viewer.user, 'editor', 'admin');
}

/** One piece of content by its address, published (or its draft for editors), or null. */
export async function readContent<T extends ContentCollection>(
  payload: Payload,
  { viewer, collection, slug, preview }: Wanted<T>,
): Promise<DataFromCollectionSlug<T> | null> {
  const { docs } = await payload.find({
    collection,
    where: {
      and: [{ slug: { equals: slug ?? '' } }, preview ? {} : { _status: { equals: 'published' } }],
    },
    draft: preview,
    user: viewer.user,
    overrideAccess: false,
    depth: 1,
    limit: 1,
    pagination: false,
    populate: { quizzes: { title: true, slug: true, _status: true } },
  });
  return (docs[0] as DataFromCollectionSlug<T> | undefined) ?? null;
}
