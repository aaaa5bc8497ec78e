import type { Payload } from 'payload';

import { mayReset } from '../../domain/accounts/mayReset.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { loginFailures } from './loginFailures.ts';
import { managedUnits } from './managedUnits.ts';
import { noteIssuedCodes } from './noteIssuedCodes.ts';
import { CODE_LASTS_MS, sealedCode } from './oneTimeCode.ts';
import { readableCode } from './readableCode.ts';

interface Asked {
  /** The trainer or admin who helps. */
  actor: User;
  /** Whose password is forgotten. */
  account: User;
  now: Date;
}

/** Whether somebody may help an account with a code. */
export async function mayIssueCode(
  payload: Payload,
  actor: User,
  { id, roles, unit }: User,
): Promise<boolean> {
  const managed = await managedUnits(payload, actor.unit);
  const unitId = typeof unit === 'object' ? (unit?.id ?? null) : (unit ?? null);
  return mayReset(actor, { id, roles, unit: unitId }, managed);
}

/**
 * Makes a one-time code with which an account is given a new password, and lets it try again
 * where wrong passwords stood against it. An older code is worth nothing from then on; the old
 * password stays until the code is used. Who has given it is kept.
 *
 * @returns the code, which is kept nowhere, and when it ends
 * @throws OperationError 403 `forbidden/account`
 */
export async function issueCode(
  payload: Payload,
  { actor, account, now }: Asked,
): Promise<{ code: string; expiresAt: Date }> {
  if (!(await mayIssueCode(payload, actor, account))) {
    throw new OperationError(403, 'forbidden/account');
  }
  await noteIssuedCodes(payload, { actor, accounts: [account], now });
  const code = readableCode(2);
  const expiresAt = new Date(now.getTime() + CODE_LASTS_MS);
  const [kept] = await compareAndSet(payload, 'users', [
    {
      id: account.id,
      expect: { deletedAt: null },
      set: {
        resetPasswordToken: sealedCode(payload, account.id, code),
        resetPasswordExpiration: expiresAt.toISOString(),
      },
    },
  ]);
  if (!kept) throw new OperationError(403, 'forbidden/account');
  await loginFailures.forget(payload, account.id);
  return { code, expiresAt };
}
