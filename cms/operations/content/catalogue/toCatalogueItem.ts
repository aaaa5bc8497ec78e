import type { CatalogueItem } from '../../../domain/content/catalogueItem.ts';
import type { ContentCollection } from '../../../domain/content/contentCollections.ts';
import { itemKey } from '../../../domain/content/itemKey.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { Article, MicroLesson, Quiz, Story } from '../../../payload-types.ts';

/** The fields an item is made from. */
export const itemSelect = {
  ...({ title: true, slug: true, summary: true, nominalMinutes: true, audience: true } as const),
  ...({ restricted: true, topics: true, cover: true, source: true, publishedAt: true } as const),
  ...({
    updatedAt: true,
    checkQuiz: true,
    checkpoints: true,
    countsHours: true,
    person: true,
    quote: true,
  } as const),
} as const;

/** A document of any kind of content, its relations populated or not. */
export type ItemSource = Pick<Article, 'id' | 'title' | 'audience' | 'updatedAt'> &
  Partial<
    Pick<
      Article,
      | 'slug'
      | 'summary'
      | 'nominalMinutes'
      | 'restricted'
      | 'topics'
      | 'cover'
      | 'source'
      | 'publishedAt'
      | 'checkQuiz'
    > &
      Pick<Quiz, 'countsHours'> &
      Pick<MicroLesson, 'checkpoints'> &
      Pick<Story, 'person' | 'quote'>
  >;

/** A document as the catalogue knows it. */
export function toCatalogueItem(collection: ContentCollection, doc: ItemSource): CatalogueItem {
  const { cover, person, checkQuiz } = doc;
  return {
    key: itemKey(collection, doc.id),
    collection,
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title,
    summary: doc.summary ?? '',
    nominalMinutes: doc.nominalMinutes ?? 1,
    audience: doc.audience,
    restricted: doc.restricted ?? false,
    topics: (doc.topics ?? []).map(idOf),
    coverId: cover ? idOf(cover) : null,
    countsHours: doc.countsHours ?? false,
    checkQuiz: checkQuiz ? idOf(checkQuiz) : null,
    hasCheckpoints: Boolean(doc.checkpoints?.length),
    source: doc.source ?? null,
    publishedAt: doc.publishedAt ?? '',
    version: doc.updatedAt,
    person: person?.name
      ? { name: person.name, title: person.title ?? '', years: person.years ?? '' }
      : null,
    quote: doc.quote ?? null,
  };
}
