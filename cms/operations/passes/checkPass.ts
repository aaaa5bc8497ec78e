import type { Payload } from 'payload';

import { digestOf } from '../../domain/passes/digestOf.ts';
import { fromBase64url } from '../../domain/passes/fromBase64url.ts';
import { isTaken } from '../../domain/passes/isTaken.ts';
import type { Pass } from '../../domain/passes/passSchema.ts';
import { publicKey } from '../../domain/passes/publicKey.ts';
import type { Purpose } from '../../domain/passes/purpose.ts';
import { verifyPass } from '../../domain/passes/verifyPass.ts';
import { OperationError } from '../OperationError.ts';
import { passKeys } from './passKeys.ts';

interface Used {
  purpose: Purpose;
  pass: Pass;
  now: Date;
}

/**
 * Whether a pass is one of ours, for this purpose, and not stale: one of our people, whoever.
 * That it is used once is for whoever uses it: `mark` goes into a unique column of the row that
 * the deed is, so that use and deed are one insert; where that fails on it, it is `pass-used`.
 *
 * @returns `mark`, base64url: what the use is known by
 * @throws OperationError 403 `pass-invalid`
 */
export async function checkPass(
  payload: Payload,
  { purpose, pass, now }: Used,
): Promise<{ mark: string }> {
  const [prepared, signature] = [fromBase64url(pass.prepared), fromBase64url(pass.signature)];
  if (!prepared || !signature) throw new OperationError(403, 'pass-invalid');
  const keys = await passKeys.all(payload, purpose);
  const isOurs = keys
    .filter(({ month }) => isTaken(purpose, month, now))
    .some(({ modulus }) => verifyPass(publicKey(modulus), { prepared, signature }));
  if (!isOurs) throw new OperationError(403, 'pass-invalid');
  return { mark: digestOf(prepared) };
}
