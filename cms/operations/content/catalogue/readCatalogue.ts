import type { Payload, Where } from 'payload';

import {
  Catalogue,
  type CatalogueCover,
  type CatalogueTopic,
} from '../../../domain/content/catalogue.ts';
import type { CatalogueItem } from '../../../domain/content/catalogueItem.ts';
import type { CataloguePlan } from '../../../domain/content/cataloguePlan.ts';
import {
  CONTENT_COLLECTIONS,
  type ContentCollection,
} from '../../../domain/content/contentCollections.ts';
import { toCoverImage } from '../../../domain/content/coverImage.ts';
import { PUBLISHED_COLLECTIONS } from '../../../domain/content/publishedCollections.ts';
import { readModel } from '../../stores/readModel.ts';
import { readVersions } from '../../stores/readVersions.ts';
import { renew } from './renew.ts';
import { itemSelect, toCatalogueItem, type ItemSource } from './toCatalogueItem.ts';
import { toCataloguePlan } from './toCataloguePlan.ts';

const SOURCES = [...PUBLISHED_COLLECTIONS, 'topics', 'media'] as const;
type Source = (typeof SOURCES)[number];

/**
 * All published content as it was a second ago at most, without its texts: what pages, plans and
 * the operations of study read instead of the database (design, "The catalogue"). Who may read
 * what is asked of it with `mayRead`. Previews read the draft from the database.
 */
export const readCatalogue = readModel<Catalogue, Source>('catalogue', SOURCES, load);

async function load(
  payload: Payload,
  changed: ReadonlySet<Source>,
  before: Catalogue | undefined,
  now: number,
): Promise<Catalogue> {
  const kinds = await Promise.all(
    CONTENT_COLLECTIONS.map(async (collection) => {
      const standing = before?.ofKind(collection) ?? [];
      if (!changed.has(collection)) return standing;
      return loadItems(payload, { collection, before: standing, now });
    }),
  );
  const items = kinds.flat();
  const [covers, plans, topics] = await Promise.all([
    loadCovers(payload, { items, before: [...(before?.covers.values() ?? [])], now }),
    before && !changed.has('study-plans')
      ? before.plans
      : loadPlans(payload, { before: before?.plans ?? [], now }),
    before && !changed.has('topics') ? before.topics : loadTopics(payload),
  ]);
  return new Catalogue({ items, covers, plans, topics });
}

interface Standing<T> {
  /** What was known before. */
  before: readonly T[];
  /** Milliseconds since 1970. */
  now: number;
}

async function loadItems(
  payload: Payload,
  { collection, before, now }: Standing<CatalogueItem> & { collection: ContentCollection },
): Promise<CatalogueItem[]> {
  const versions = await readVersions(payload, collection, { published: true });
  return renew(before, { versions, now }, async (ids) => {
    const { docs } = await payload.find({
      collection,
      where: published(ids),
      depth: 0,
      pagination: false,
      select: itemSelect,
    });
    return (docs as ItemSource[]).map((doc) => toCatalogueItem(collection, doc));
  });
}

async function loadPlans(
  payload: Payload,
  { before, now }: Standing<CataloguePlan>,
): Promise<CataloguePlan[]> {
  const versions = await readVersions(payload, 'study-plans', { published: true });
  const plans = await renew(before, { versions, now }, async (ids) => {
    const query = { where: published(ids), depth: 0, pagination: false } as const;
    const { docs } = await payload.find({ collection: 'study-plans', ...query });
    return docs.map(toCataloguePlan);
  });
  return plans.sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The pictures that items show. */
async function loadCovers(
  payload: Payload,
  { items, before, now }: Standing<CatalogueCover> & { items: readonly CatalogueItem[] },
): Promise<CatalogueCover[]> {
  const shown = new Set(items.flatMap(({ coverId }) => coverId ?? []));
  if (shown.size === 0) return [];
  const versions = await readVersions(payload, 'media', { published: false });
  for (const id of versions.keys()) if (!shown.has(id)) versions.delete(id);
  return renew(before, { versions, now }, async (ids) => {
    const query = { where: { id: { in: [...ids] } }, depth: 0, pagination: false } as const;
    const { docs } = await payload.find({ collection: 'media', ...query });
    return docs.map((doc) => ({ id: doc.id, version: doc.updatedAt, image: toCoverImage(doc) }));
  });
}

async function loadTopics(payload: Payload): Promise<CatalogueTopic[]> {
  const { docs } = await payload.find({
    collection: 'topics',
    depth: 0,
    pagination: false,
    select: { title: true, slug: true },
  });
  return docs.map(({ id, slug, title }) => ({ id, slug, title }));
}

const published = (ids: readonly string[]): Where => ({
  and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }],
});
