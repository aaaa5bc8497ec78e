import type { AstroCookies } from 'astro';
import type { Payload } from 'payload';

import { checkInPass, sessionOfCode, sessionOfPass } from '../../../cms/domain/training/checkInCode.ts'; // prettier-ignore

const COOKIE = 'check-in';
const path = '/training/arrive';

/**
 * What a browser has scanned. A code becomes a pass in a cookie at once: the address that stays
 * in the browser is worth nothing to whom it is sent on to.
 */
export const scannedClass = {
  /** @returns whether the code is one of this moment */
  keep: (
    payload: Payload,
    cookies: AstroCookies,
    { code, now, secure }: { code: string; now: Date; secure: boolean },
  ): boolean => {
    const session = sessionOfCode(payload.secret, code, now);
    if (!session) return false;
    const pass = checkInPass(payload.secret, session, now);
    cookies.set(COOKIE, pass, { path, secure, httpOnly: true, sameSite: 'lax', maxAge: 600 });
    return true;
  },
  /** @returns the training's id; null where nothing was scanned in the last ten minutes */
  read: (payload: Payload, cookies: AstroCookies, now: Date): string | null =>
    sessionOfPass(payload.secret, cookies.get(COOKIE)?.value ?? '', now),
  forget: (cookies: AstroCookies): void => {
    cookies.delete(COOKIE, { path });
  },
};
