import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { expectOldPassword } from './expectOldPassword.ts';
import { expectSoundPassword } from './expectSoundPassword.ts';
import type { StoredAccount } from './findAccount.ts';

interface Change {
  /** Who changes the own password, as Payload knows the login. */
  user: User & { collection: 'users' };
  old: string;
  password: string;
  /** The new one once more. */
  again: string;
  now: Date;
}

/**
 * Sets an account's own new password. Its other logins end; this one goes on.
 *
 * @throws OperationError 400 `password-…`, 403 `password-old-wrong`, 401 `unauthenticated` for an
 *   account that is gone; TooManyTries
 */
export async function changePassword(
  payload: Payload,
  { user, old, password, again, now }: Change,
): Promise<void> {
  const account = await payload.db.findOne<StoredAccount>({
    collection: 'users',
    where: { id: { equals: user.id } },
  });
  if (!account) throw new OperationError(401, 'unauthenticated');
  await expectOldPassword(payload, account, old, now);
  if (password !== again) throw new OperationError(400, 'password-differs');
  if (password === old) throw new OperationError(400, 'password-unchanged');
  expectSoundPassword(password, account);
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { password },
    user,
    overrideAccess: false,
    context: { passwordChecked: true },
  });
}
