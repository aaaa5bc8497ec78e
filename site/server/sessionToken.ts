import type { AstroCookies } from 'astro';
import type { Payload } from 'payload';

/** The session's token from Payload's own cookie, which both halves of the platform share. */
export function sessionToken(payload: Payload, cookies: AstroCookies): string | undefined {
  return cookies.get(`${payload.config.cookiePrefix}-token`)?.value || undefined;
}
