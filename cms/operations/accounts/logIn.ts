import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { hasLeft } from '../../domain/accounts/hasLeft.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { inTurn } from '../inTurn.ts';
import { OperationError } from '../OperationError.ts';
import { loginSessions } from '../stores/loginSessions.ts';
import { endedLogins } from './endedLogins.ts';
import { findAccount } from './findAccount.ts';
import { deviceCookie, readDevice } from './knownDevice.ts';
import { loginFailures } from './loginFailures.ts';
import { isPassword } from './passwordHash.ts';
import { signToken } from './signToken.ts';
import { TooManyTries } from './TooManyTries.ts';

/** A phone, a PC at work, one at home, a browser cleared now and then; the oldest gives way. */
export const MOST_LOGINS = 20;

export interface Credentials {
  /** the user name or the staff number */
  username: string;
  password: string;
}

/** Where a request to sign in comes from. */
export interface Caller {
  /** The IP address, as the web server in front has found it. */
  address: string;
  /** The request's `cookie` header. */
  cookies: string | null;
  now: Date;
}

export interface LoggedIn {
  token: string;
  /** When the token ends, in seconds since 1970. */
  exp: number;
  account: User;
  /** The `set-cookie` header by which this device is known from now on. */
  deviceCookie: string;
}

/**
 * Logs an account in. A wrong name, a wrong password and an account that can't be signed in to are
 * one answer and one amount of work. Wrong passwords are counted for strangers and for devices
 * that are known to the account apart, so that nobody shuts an owner out.
 *
 * @param caller where and when the request comes from
 * @throws OperationError 400 `login-incomplete`, 401 `login-wrong`, 403 `login-left`; TooManyTries
 */
export async function logIn(
  payload: Payload,
  { username, password }: Credentials,
  { address, cookies, now }: Caller,
): Promise<LoggedIn> {
  if (!username.trim() || !password) throw new OperationError(400, 'login-incomplete');
  const account = await findAccount(payload, username);
  const device = readDevice(payload, cookies);
  const known = account !== null && (device?.accounts.includes(account.id) ?? false);
  const attempt = {
    account: account?.id ?? username.trim().toLowerCase(),
    address,
    device: known && device ? device.id : null,
  };
  // One after another: of many at once none may slip through before the first is counted.
  return inTurn(`log-in ${attempt.account} ${attempt.device ?? ''}`, async () => {
    const seconds = await loginFailures.wait(payload, attempt, now);
    if (seconds > 0) throw new TooManyTries(seconds);
    const right = await isPassword(password, account);
    // Only who knows the password is told.
    if (right && account && hasLeft(account, dayOf(now)))
      throw new OperationError(403, 'login-left');
    const opened = right && account ? await openSession(payload, account, now) : null;
    if (!account || !opened) {
      await loginFailures.note(payload, attempt, now);
      throw new OperationError(401, 'login-wrong');
    }
    await loginFailures.makeGood(payload, attempt);
    return { ...opened, account, deviceCookie: deviceCookie(payload, device, account.id) };
  });
}

/** @returns null where the account is in the bin by now, or its password another */
async function openSession(
  payload: Payload,
  account: User & { hash: string },
  now: Date,
): Promise<{ token: string; exp: number } | null> {
  const { tokenExpiration } = payload.collections.users.config.auth;
  const sid = randomUUID();
  const dropped = await loginSessions.add(payload, {
    account: account.id,
    hash: account.hash,
    session: {
      id: sid,
      createdAt: now,
      expiresAt: new Date(now.getTime() + tokenExpiration * 1000),
    },
    most: MOST_LOGINS,
  });
  if (!dropped) return null;
  await endedLogins.note(payload, dropped, now);
  return signToken(payload, account, sid);
}
