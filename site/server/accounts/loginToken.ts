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
  const name = `${payload.config.cookiePrefix}-token=`;
  const pairs = cookies?.split(';').map((pair) => pair.trim());
  return pairs?.find((pair) => pair.startsWith(name))?.slice(name.length) || undefined;
}
