import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { loginSessions } from '../stores/loginSessions.ts';
import { signToken } from './signToken.ts';

/**
 * Lets a login that is in use last longer.
 *
 * @param login its id, Payload's `sid`
 * @throws OperationError 403 `unauthenticated` when it has ended meanwhile
 */
export async function extendLogin(
  payload: Payload,
  account: User,
  login: string,
  now: Date,
): Promise<{ token: string; exp: number }> {
  const { tokenExpiration } = payload.collections.users.config.auth;
  const expiresAt = new Date(now.getTime() + tokenExpiration * 1000);
  const there = await loginSessions.extend(payload, account.id, login, expiresAt);
  if (!there) throw new OperationError(403, 'unauthenticated');
  return signToken(payload, account, login);
}
