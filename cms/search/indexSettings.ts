import type { Settings } from 'meilisearch';

/**
 * The form of the index: raise it with every change of these settings or of what
 * `buildSearchDocument` makes. Of two releases side by side the higher one keeps the index.
 */
export const INDEX_FORM = 2;

/**
 * How the index reads Chinese: it gets it cut into characters (`searchForm`) and asked for as
 * phrases, so no dictionary is asked where words end. Where something stands comes before how near
 * its words are: a title that has it before a body that mentions it.
 */
export const indexSettings: Settings = {
  searchableAttributes: ['title', 'topicNames', 'summary', 'body', 'pinyin', 'initials', 'sound'],
  filterableAttributes: ['collection', 'audience', 'topics', 'restricted', 'isCheck'],
  sortableAttributes: ['publishedAt'],
  rankingRules: [
    'words',
    'typo',
    'attribute',
    'proximity',
    'exactness',
    'sort',
    'publishedAt:desc',
  ],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['cmn'] }],
  typoTolerance: {
    disableOnAttributes: ['initials'],
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
  },
  faceting: { maxValuesPerFacet: 100 },
  pagination: { maxTotalHits: 1000 },
};
