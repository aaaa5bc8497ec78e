import type { Settings } from 'meilisearch';
import type { Payload } from 'payload';

/** Where the search server is. Without an address search is down, and says so. */
export interface SearchConfig {
  url: string | undefined;
  key: string | undefined;
  index: string;
  /** Which form of index this release makes, a higher one being the newer. */
  form: number;
  settings: Settings;
}

/** The search settings this Payload was made with. */
export function searchConfig(payload: Payload): SearchConfig {
  return (payload.config.custom as { search: SearchConfig }).search;
}
