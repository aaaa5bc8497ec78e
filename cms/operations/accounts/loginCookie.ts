import type { Payload } from 'payload';
import { generatePayloadCookie } from 'payload/shared';

/** The `set-cookie` header that keeps somebody signed in, as Payload writes it. */
export function loginCookie(payload: Payload, token: string): string {
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  });
  return String(cookie);
}
