import { Meilisearch } from 'meilisearch';
import type { Payload } from 'payload';

import { searchConfig } from './searchConfig.ts';
import { sendToSearch } from './sendToSearch.ts';

/** Long enough for a busy server, short enough for a reader who waits. */
const TIMEOUT_MS = 2000;

const clients = new Map<string, Meilisearch>();

/**
 * The client of the search server.
 *
 * @throws Error where no server is configured; every call throws where none answers
 */
export function searchClient(payload: Payload): Meilisearch {
  const { url, key } = searchConfig(payload);
  if (!url) throw new Error('no search server configured');
  const known = clients.get(`${url} ${key}`);
  if (known) return known;
  const client = new Meilisearch({
    host: url,
    ...(key ? { apiKey: key } : {}),
    timeout: TIMEOUT_MS,
    httpClient: sendToSearch,
  });
  clients.set(`${url} ${key}`, client);
  return client;
}
