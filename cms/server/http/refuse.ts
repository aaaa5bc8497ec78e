import type { IncomingMessage, ServerResponse } from 'node:http';

import { preferredLanguage } from '../../text/preferredLanguage.ts';
import { publicCode } from '../../text/publicCode.ts';
import { refusalText, type Refusal } from '../../text/refusals.ts';

/** What is answered instead of letting a request through. */
export interface Refused {
  status: number;
  refusal: Refusal;
  headers?: Record<string, string>;
}

/**
 * Answers a request with an error in the design's shape, in the reader's language. The same
 * sentence stands once more where the back office's forms look for it.
 */
export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  { status, refusal, headers = {} }: Refused,
): void {
  const language = preferredLanguage(req.headers.cookie, req.headers['accept-language']);
  const message = refusalText(language, ...refusal);
  const error = { code: publicCode(refusal), message };
  const forForms = /^\/+api\//.test(req.url ?? '') && { errors: [{ message }] };
  const body = JSON.stringify({ error, ...forForms });
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(body);
}
