import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import { z } from 'zod';

const claims = z.object({ collection: z.literal('users'), id: z.string(), exp: z.number() });

/** Tokens whose signature was right, until they expire: the same one comes every half minute. */
const proved = new LRUCache<string, string>({ max: 60_000 });

/**
 * Whose login token it is, by its signature and date alone: nothing is read. Enough for a
 * report on a sitting, which bears a signature of its own and is asked for anew every half
 * minute by everybody who studies; everywhere else, `readViewer` asks for the account itself.
 *
 * @param token the value of Payload's login cookie
 * @returns the account's id; null for a token that is not Payload's own or has expired
 */
export async function loginHolder(
  payload: Payload,
  token: string,
  now: Date,
): Promise<string | null> {
  const holder = proved.get(token);
  if (holder) return holder;
  const secret = new TextEncoder().encode(payload.secret);
  const verified = await jwtVerify(token, secret, { algorithms: ['HS256'] }).catch(() => null);
  const { data } = claims.safeParse(verified?.payload);
  if (!data) return null;
  proved.set(token, data.id, { ttl: data.exp * 1000 - now.getTime() });
  return data.id;
}
