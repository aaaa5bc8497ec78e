import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

import { parseCookie, stringifySetCookie } from 'cookie';
import type { Payload } from 'payload';

/** A phone or PC on which people have signed in before. */
export interface Device {
  id: string;
  /** The ids of the accounts that were signed in to on it, the newest first. */
  accounts: readonly string[];
}

/** Browsers keep no cookie longer. */
const KEPT_S = 400 * 86_400;
/** A phone that a team shares. */
const MOST_ACCOUNTS = 20;

const nameOf = (payload: Payload) => `${payload.config.cookiePrefix}-device`;

const sign = (payload: Payload, text: string) =>
  createHmac('sha256', payload.secret).update(`known-device|${text}`).digest('base64url');

/**
 * The device that a request comes from (OWASP, device cookies): it proves that somebody has signed
 * in to an account on it, and opens nothing.
 *
 * @param cookies the request's `cookie` header
 * @returns null for one that has no cookie of ours
 */
export function readDevice(payload: Payload, cookies: string | null | undefined): Device | null {
  const [id, accounts, signature] = (parseCookie(cookies ?? '')[nameOf(payload)] ?? '').split('.');
  if (!id || !accounts || !signature) return null;
  const expected = Buffer.from(sign(payload, `${id}.${accounts}`));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return { id, accounts: accounts.split('~') };
}

/** The `set-cookie` header that makes a device known to an account that was just signed in to. */
export function deviceCookie(payload: Payload, device: Device | null, account: string): string {
  const others = device?.accounts.filter((one) => one !== account) ?? [];
  const accounts = [account, ...others].slice(0, MOST_ACCOUNTS).join('~');
  const text = `${device?.id ?? randomUUID()}.${accounts}`;
  const { secure } = payload.collections.users.config.auth.cookies;
  return stringifySetCookie({
    name: nameOf(payload),
    value: `${text}.${sign(payload, text)}`,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: secure ?? false,
    maxAge: KEPT_S,
  });
}
