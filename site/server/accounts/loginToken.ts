import { parseCookie } from 'cookie';
import type { Payload } from 'payload';

/**
 * The login's token, from Payload's own cookie, which both halves of the platform share.
 *
 * @param cookies the request's `cookie` header
 */
export function loginToken(
  payload: Payload,
  cookies: string | null | undefined,
): string | undefined {
  return parseCookie(cookies ?? '')[`${payload.config.cookiePrefix}-token`] || undefined;
}
