import type { Payload } from 'payload';

import { hasLeft } from '../../domain/accounts/hasLeft.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { inTurn } from '../inTurn.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { endAllLogins } from './endAllLogins.ts';
import { expectSoundPassword } from './expectSoundPassword.ts';
import { findAccount, type StoredAccount } from './findAccount.ts';
import { logIn, type Caller, type LoggedIn } from './logIn.ts';
import { loginFailures } from './loginFailures.ts';
import { isCode } from './oneTimeCode.ts';
import { hashPassword } from './passwordHash.ts';
import { TooManyTries } from './TooManyTries.ts';

interface Given {
  username: string;
  code: string;
  password: string;
  /** The new password once more. */
  again: string;
}

/**
 * Sets a new password with a one-time code and signs in with it. The code is used up by the one
 * write that sets the password, so that a kill leaves either the code or the new password.
 *
 * @throws OperationError 400 `login-incomplete` or `password-…`, 401 `code-wrong`, 403 `login-left`; TooManyTries
 */
export async function useCode(
  payload: Payload,
  { username, code, password, again }: Given,
  caller: Caller,
): Promise<LoggedIn> {
  const { address, now } = caller;
  if (!username.trim() || !code.trim()) throw new OperationError(400, 'code-incomplete');
  const account = await findAccount(payload, username);
  const name = account?.id ?? username.trim().toLowerCase();
  // Counted apart from passwords: who guesses those keeps nobody from a code.
  const attempt = { account: `code ${name}`, address, device: null };
  await inTurn(`use-code ${name}`, async () => {
    const seconds = await loginFailures.wait(payload, attempt, now);
    if (seconds > 0) throw new TooManyTries(seconds);
    if (account && isCode(payload, account, code, now)) return;
    await loginFailures.note(payload, attempt, now);
    throw new OperationError(401, 'code-wrong');
  });
  if (hasLeft(account ?? {}, dayOf(now))) throw new OperationError(403, 'login-left');
  // Only who has the code is told what is wrong with the password.
  if (password !== again) throw new OperationError(400, 'password-differs');
  expectSoundPassword(password, account ?? {});
  if (account) await setPassword(payload, { account, password, now });
  await loginFailures.makeGood(payload, attempt);
  return logIn(payload, { username, password }, caller);
}

interface Set {
  account: StoredAccount;
  password: string;
  now: Date;
}

/** @throws OperationError 401 `code-wrong` when another was faster with the code */
async function setPassword(payload: Payload, { account, password, now }: Set): Promise<void> {
  const { id, resetPasswordToken } = account;
  await endAllLogins(payload, id, now);
  const [done] = await compareAndSet(payload, 'users', [
    {
      id,
      expect: { resetPasswordToken: resetPasswordToken ?? null },
      set: {
        ...(await hashPassword(password)),
        resetPasswordToken: null,
        resetPasswordExpiration: null,
        mustChangePassword: false,
      },
    },
  ]);
  if (!done) throw new OperationError(401, 'code-wrong');
  // Whoever signed in by the old password meanwhile.
  await endAllLogins(payload, id, now);
}
