import { jwtVerify } from 'jose';
import type { Payload } from 'payload';
import { z } from 'zod';

const claims = z.object({ collection: z.literal('users'), id: z.string() });

/**
 * Whose session token it is, by its signature and date alone: nothing is read. Enough for a
 * report on a sitting, which bears a signature of its own and is asked for anew every half
 * minute by everybody who studies; everywhere else, `readViewer` asks for the account itself.
 *
 * @param token the value of Payload's session cookie
 * @returns the account's id; null for a token that is not Payload's own or has expired
 */
export async function tokenHolder(payload: Payload, token: string): Promise<string | null> {
  const secret = new TextEncoder().encode(payload.secret);
  const verified = await jwtVerify(token, secret, { algorithms: ['HS256'] }).catch(() => null);
  return claims.safeParse(verified?.payload).data?.id ?? null;
}
