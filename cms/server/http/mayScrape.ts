import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { isLoopback } from '../lifecycle/isLoopback.ts';

/** Any of them says that a proxy on this machine speaks for somebody who may be elsewhere. */
const FORWARDED = [
  ...['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
  ...['x-real-ip'],
];

/**
 * Whether a request may read the platform's figures: it comes from this machine and from nobody
 * behind it, or it bears the token.
 *
 * @param token METRICS_TOKEN; without one, this machine alone
 */
export function mayScrape(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  token: string | undefined,
): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (isLoopback(address) && FORWARDED.every((name) => headers[name] === undefined)) return true;
  const [, given] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  return (
    token !== undefined && given !== undefined && timingSafeEqual(digest(given), digest(token))
  );
}

/** Of one length, whatever was given. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
