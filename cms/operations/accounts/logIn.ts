import type { Payload, PayloadRequest } from 'payload';

import { inTurn } from '../inTurn.ts';

interface Credentials {
  /** the user name or the staff number */
  username: string;
  password: string;
}

/**
 * Logs an account in. Logins of one account take turns: Payload reads all its sessions, hashes
 * the password and then writes all of them back, so that of two at once (a button pressed twice,
 * phone and PC) one would be signed out again at once.
 *
 * @param req the request it belongs to, where there is one of Payload's
 * @returns Payload's answer: the token, its end in seconds since 1970, the account
 * @throws AuthenticationError, LockedAuth, ValidationError as Payload's login does
 */
export function logIn(payload: Payload, { username, password }: Credentials, req?: PayloadRequest) {
  const data = { username, password };
  return inTurn(`log-in ${username.trim().toLowerCase()}`, async () => {
    const result = await payload.login({
      collection: 'users',
      data,
      overrideAccess: false,
      ...(req && { req }),
    });
    const { token } = result;
    // Optional in Payload's type only for `removeTokenFromResponses`, which is not set.
    if (!token) throw new Error('Payload answered a login without a token');
    return { ...result, token };
  });
}
