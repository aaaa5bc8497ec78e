import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { unitsForMinutes } from '../../../cms/domain/policy/unitsForMinutes.ts';
import type { Media } from '../../../cms/payload-types.ts';

export interface CoverImage {
  url: string;
  alt: string;
  width: number;
  height: number;
}

/** What a list shows of one piece of content. */
export interface ContentCard {
  collection: ContentCollection;
  id: string;
  title: string;
  url: string;
  summary: string;
  minutes: number;
  /** What completing it earns, in hundredths; 0 where it earns nothing of its own. */
  units: number;
  cover: CoverImage | null;
}

/** What a card needs of any kind of content. */
export interface CardSource {
  id: string;
  title: string;
  slug?: string | null;
  summary?: string | null;
  nominalMinutes?: number | null;
  cover?: string | Media | null;
  countsHours?: boolean | null;
}

/** The fields to select for a card. */
export const cardSelect = {
  title: true,
  slug: true,
  summary: true,
  nominalMinutes: true,
  cover: true,
} as const;

/** The picture of an item, if its upload could be read. */
export function coverImage(cover: CardSource['cover']): CoverImage | null {
  if (!cover || typeof cover !== 'object' || !cover.url) return null;
  return {
    url: cover.url,
    alt: cover.alt,
    width: cover.width ?? 640,
    height: cover.height ?? 360,
  };
}

/**
 * The card of an item.
 *
 * @param policy the policy in force today, which says what it would earn
 */
export function toContentCard(
  collection: ContentCollection,
  doc: CardSource,
  policy: Pick<Policy, 'bands' | 'quizUnits'>,
): ContentCard {
  const minutes = doc.nominalMinutes ?? 1;
  const quizUnits = doc.countsHours ? policy.quizUnits : 0;
  return {
    collection,
    id: String(doc.id),
    title: doc.title,
    url: `/${collection}/${doc.slug ?? ''}`,
    summary: doc.summary ?? '',
    minutes,
    units: collection === 'quizzes' ? quizUnits : unitsForMinutes(policy.bands, minutes),
    cover: coverImage(doc.cover),
  };
}
