import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';

/**
 * The search server's code for why it refused what was asked, such as `index_not_found`; undefined
 * where it was not the server that refused. The client takes whatever its way of sending throws
 * for a failed request.
 */
export function refusalCode(error: unknown): string | undefined {
  const refusal = error instanceof MeilisearchRequestError ? error.cause : error;
  return refusal instanceof MeilisearchApiError ? refusal.cause?.code : undefined;
}
