import type { Payload } from 'payload';

/** Where the search server is. Without an address search is down, and says so. */
export interface SearchConfig {
  url: string | undefined;
  key: string | undefined;
  index: string;
}

/** The search settings this Payload was made with. */
export function searchConfig(payload: Payload): SearchConfig {
  return (payload.config.custom as { search: SearchConfig }).search;
}
