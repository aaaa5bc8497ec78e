import type { IncomingMessage, ServerResponse } from 'node:http';

import { parseCookie } from 'cookie';
import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';

import { isQuery } from './guard/isQuery.ts';

interface Options {
  /** Payload's, which signs logins. */
  secret: string;
  cookieName: string;
}

const tenMinutes = 600;

/**
 * How much of a kind one account may do in so many seconds: several times what the busiest person
 * does, and far below what fills a database.
 */
const kinds = {
  /** Each opening of an item is one. */
  sittings: { points: 120, duration: tenMinutes },
  attempts: { points: 60, duration: tenMinutes },
  answers: { points: 300, duration: 60 },
  /** A whole folder of pictures at once. */
  uploads: { points: 150, duration: tenMinutes },
  /** An import by script goes on after a pause. */
  documents: { points: 600, duration: 60 },
  /** What pages of the back office ask while somebody types. */
  calls: { points: 1200, duration: 60 },
  forms: { points: 300, duration: 60 },
};
type Kind = keyof typeof kinds;

/** Signing in and out has limits of its own; a report changes one row of a sitting, in place. */
const EXEMPT =
  /^\/(?:login|logout|api\/users\/(?:login|logout|refresh-token)|study\/sessions\/[^/]+\/beats)$/;

const claims = z.object({ id: z.string(), exp: z.number() });

/**
 * Limits what one account writes, whoever uses it. Only what was accepted counts: what is refused
 * has changed nothing. Each process counts for itself, so that `n` of them let through at most
 * `n` times as much: enough to keep one person from filling the database, and without a write
 * more for each write.
 *
 * @returns what takes one from an account's allowance and gives it back where the answer refuses;
 *   it gives the seconds to wait, 0 where the request may go on
 */
export function createWriteLimit({ secret, cookieName }: Options) {
  const limiters = Object.fromEntries(
    Object.entries(kinds).map(([kind, limit]) => [kind, new RateLimiterMemory(limit)]),
  ) as Record<Kind, RateLimiterMemory>;
  const key = new TextEncoder().encode(secret);
  const proved = new LRUCache<string, string>({ max: 20_000 });

  /** Whose request it is by the signature of its login; whether that still holds is asked later. */
  const accountOf = async ({ headers }: IncomingMessage): Promise<string | undefined> => {
    const [, given] = /^(?:JWT|Bearer) (\S+)$/.exec(headers.authorization ?? '') ?? [];
    const token = given ?? parseCookie(headers.cookie ?? '')[cookieName];
    if (!token) return undefined;
    const known = proved.get(token);
    if (known) return known;
    const verified = await jwtVerify(token, key, { algorithms: ['HS256'] }).catch(() => null);
    const { data } = claims.safeParse(verified?.payload);
    if (data) proved.set(token, data.id, { ttl: Math.max(1, data.exp * 1000 - Date.now()) });
    return data?.id;
  };

  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<number> => {
    if (EXEMPT.test(path) || (path.startsWith('/api/') && isQuery(req))) return 0;
    const account = await accountOf(req);
    // Without a login nothing is written: sign-in is counted by address.
    if (account === undefined) return 0;
    const limiter = limiters[kindOf(req, path)];
    try {
      await limiter.consume(account);
    } catch (refused) {
      return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
    }
    res.once('finish', () => {
      if (res.statusCode >= 400) void limiter.reward(account);
    });
    return 0;
  };
}

function kindOf({ headers }: IncomingMessage, path: string): Kind {
  if (path === '/study/sessions') return 'sittings';
  if (/^\/quiz\/[^/]+\/attempts$/.test(path)) return 'attempts';
  if (path === '/practice') return 'attempts';
  if (path.startsWith('/quiz/attempts/') || path.startsWith('/practice/rounds/')) return 'answers';
  if (path === '/quiz/checkpoints') return 'answers';
  if (path.startsWith('/admin')) return 'calls';
  if (!path.startsWith('/api/')) return 'forms';
  const isFile = path.startsWith('/api/media') && headers['content-type']?.startsWith('multipart/');
  return isFile ? 'uploads' : 'documents';
}
