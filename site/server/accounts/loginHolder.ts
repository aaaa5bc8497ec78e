import { jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import { z } from 'zod';

import { endedLogins } from '../../../cms/operations/accounts/endedLogins.ts';

const claims = z.object({
  collection: z.literal('users'),
  id: z.string(),
  sid: z.string(),
  exp: z.number(),
});

interface Login {
  account: string;
  /** Payload's `sid`. */
  id: string;
}

/** Tokens whose signature was right, until they expire: the same one comes every half minute. */
const proved = new LRUCache<string, Login>({ max: 60_000 });

/**
 * Whose login token it is, by its signature, its date and the short list of logins that have
 * ended: nothing is read of the account. Enough for a report on a sitting, which bears a signature
 * of its own and is asked for anew every half minute by everybody who studies; everywhere else,
 * `readViewer` asks for the account itself.
 *
 * @param token the value of Payload's login cookie
 * @returns the account's id; null for a token that is not Payload's own, has expired, or whose
 *   login ended more than a second ago
 */
export async function loginHolder(
  payload: Payload,
  token: string,
  now: Date,
): Promise<string | null> {
  const login = proved.get(token) ?? (await prove(payload, token, now));
  if (!login || (await endedLogins.has(payload, login.id, now))) return null;
  return login.account;
}

async function prove(payload: Payload, token: string, now: Date): Promise<Login | null> {
  const secret = new TextEncoder().encode(payload.secret);
  const verified = await jwtVerify(token, secret, { algorithms: ['HS256'] }).catch(() => null);
  const { data } = claims.safeParse(verified?.payload);
  if (!data) return null;
  const login = { account: data.id, id: data.sid };
  proved.set(token, login, { ttl: data.exp * 1000 - now.getTime() });
  return login;
}
