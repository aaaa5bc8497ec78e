import type { ContentCollection } from './contentCollections.ts';

/** Where an item is read on the portal. */
export const addressOf = ({
  collection,
  slug,
}: {
  collection: ContentCollection;
  slug: string;
}): string => `/${collection}/${slug}`;
