import type { Payload } from 'payload';

import { inTurn } from '../inTurn.ts';
import { OperationError } from '../OperationError.ts';
import { loginFailures } from './loginFailures.ts';
import { isPassword } from './passwordHash.ts';
import { TooManyTries } from './TooManyTries.ts';

interface Holder {
  id: string;
  hash?: string | null;
  salt?: string | null;
}

/**
 * Who sets a new password knows the old one: a phone left open on a table is not enough. Guesses
 * are counted for themselves, since whoever guesses here is signed in.
 *
 * @throws OperationError 400 `password-old-missing`, 403 `password-old-wrong`; TooManyTries
 */
export async function expectOldPassword(
  payload: Payload,
  account: Holder,
  given: unknown,
  now: Date,
): Promise<void> {
  if (typeof given !== 'string' || given === '') {
    throw new OperationError(400, 'password-old-missing');
  }
  const attempt = { account: account.id, address: '', device: 'signed-in' };
  await inTurn(`old-password ${account.id}`, async () => {
    const seconds = await loginFailures.wait(payload, attempt, now);
    if (seconds > 0) throw new TooManyTries(seconds);
    if (await isPassword(given, account)) return loginFailures.makeGood(payload, attempt);
    await loginFailures.note(payload, attempt, now);
    throw new OperationError(403, 'password-old-wrong');
  });
}
