import { synonymGroup, type SynonymGroup } from '../../domain/search/synonymGroup.ts';
import { readModel } from '../stores/readModel.ts';

/** What editors keep of short names and synonyms, as it was a second ago at most. */
export const readSynonyms = readModel<SynonymGroup[], 'search-synonyms'>(
  'search-synonyms',
  ['search-synonyms'],
  async (payload) => {
    const { docs } = await payload.find({
      collection: 'search-synonyms',
      depth: 0,
      pagination: false,
    });
    return docs.map(({ words }) => synonymGroup(words));
  },
);
