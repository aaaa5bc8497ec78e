import type { IncomingHttpHeaders } from 'node:http';

import { isAnonymousPath } from '../../domain/passes/isAnonymousPath.ts';

/** What an answer depends on; none of it tells one browser from another, the language but little. */
const NEEDED = new Set([
  ...['host', 'origin', 'accept', 'accept-language', 'accept-encoding', 'x-receipt'],
  ...['content-type', 'content-length', 'transfer-encoding', 'if-none-match', 'sec-fetch-site'],
]);

/**
 * Takes away whatever tells who sends a request, or with what, where people may speak without
 * saying who they are and the request brings no login: what nobody is given nobody can store.
 *
 * @param headers of the request; changed
 * @returns whether it was such a request
 */
export function forgetSender(headers: IncomingHttpHeaders, path: string): boolean {
  const isKnown = headers.cookie !== undefined || headers.authorization !== undefined;
  if (isKnown || !isAnonymousPath(path)) return false;
  for (const name of Object.keys(headers)) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- all but the names above
    if (!NEEDED.has(name)) delete headers[name];
  }
  return true;
}
