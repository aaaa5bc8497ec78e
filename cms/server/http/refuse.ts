import type { IncomingMessage, ServerResponse } from 'node:http';

import { preferredLanguage } from '../../text/preferredLanguage.ts';
import { refusalText } from '../../text/refusals.ts';

/** What the host refuses before the portal or the back office sees it. */
type Code =
  | 'bad-origin'
  | 'body-too-large'
  | 'length-required'
  | 'too-many-logins'
  | 'not-here'
  | 'bad-request'
  | 'database-away'
  | 'internal-error';

/**
 * Answers a request with an error in the design's shape, in the reader's language.
 *
 * @param status the HTTP status
 * @param code which error
 * @param headers further headers
 */
export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: Code,
  headers: Record<string, string> = {},
): void {
  const language = preferredLanguage(req.headers.cookie, req.headers['accept-language']);
  const body = JSON.stringify({ error: { code, message: refusalText(language, code) } });
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(body);
}
