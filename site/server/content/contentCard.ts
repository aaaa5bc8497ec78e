import { addressOf } from '../../../cms/domain/content/addressOf.ts';
import type { Catalogue } from '../../../cms/domain/content/catalogue.ts';
import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import type { CoverImage } from '../../../cms/domain/content/coverImage.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { unitsForItem } from '../../../cms/domain/policy/unitsForItem.ts';

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

/**
 * The card of an item.
 *
 * @param policy the policy in force today, which says what it would earn
 */
export function toContentCard(
  catalogue: Catalogue,
  item: CatalogueItem,
  policy: Pick<Policy, 'bands' | 'quizUnits'>,
): ContentCard {
  return {
    collection: item.collection,
    id: item.id,
    title: item.title,
    url: addressOf(item),
    summary: item.summary,
    minutes: item.nominalMinutes,
    units: unitsForItem(policy, item),
    cover: catalogue.coverOf(item),
  };
}
