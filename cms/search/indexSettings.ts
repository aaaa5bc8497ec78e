import type { Settings } from 'meilisearch';

/**
 * The form of the index: raise it with every change of these settings or of what
 * `buildSearchDocument` makes. Of two releases side by side the higher one keeps the index.
 */
export const INDEX_FORM = 1;

/**
 * How the index reads Chinese. Without `cmn` the server guesses the language of short titles
 * and finds nothing in many of them.
 */
export const indexSettings: Settings = {
  searchableAttributes: [
    'title',
    'topicNames',
    'summary',
    'body',
    'titleParts',
    'pinyin',
    'initials',
  ],
  filterableAttributes: ['collection', 'audience', 'topics', 'restricted', 'isCheck'],
  sortableAttributes: ['publishedAt'],
  rankingRules: [
    'words',
    'typo',
    'proximity',
    'attribute',
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
