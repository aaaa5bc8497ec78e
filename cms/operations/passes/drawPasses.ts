import type { KeyObject } from 'node:crypto';

import type { Payload } from 'payload';

import { digestOf } from '../../domain/passes/digestOf.ts';
import { drawScope } from '../../domain/passes/drawScope.ts';
import { fromBase64url } from '../../domain/passes/fromBase64url.ts';
import { grantDraw } from '../../domain/passes/grantDraw.ts';
import { passAllowance } from '../../domain/passes/passAllowance.ts';
import { passMonth } from '../../domain/passes/passMonth.ts';
import { isStanding, type Purpose } from '../../domain/passes/purpose.ts';
import { signBlinded } from '../../domain/passes/signBlinded.ts';
import { OperationError } from '../OperationError.ts';
import { retry } from '../retry.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { insertMany } from '../stores/insertMany.ts';
import { timelessId } from '../stores/timelessId.ts';
import { findDraw } from './findDraw.ts';
import { passKeys } from './passKeys.ts';

interface Draw {
  learner: string;
  purpose: Purpose;
  /** `YYYY-MM`, as the key is named */
  month: string;
  /** base64url */
  blinded: readonly string[];
  now: Date;
}

/**
 * Signs what somebody has blinded on the own device. Who draws is known, what is signed is not:
 * to every pass there is a blinding factor that makes it any of the blinded messages (RFC 9474,
 * 7.1), so that what is kept here leads to no pass, with the private key neither.
 *
 * What is asked for again is signed again and counts once.
 *
 * @returns the blind signatures, base64url, in the order of what was given
 * @throws OperationError 400 `blinded-form`, 404 `passes-unknown`, 409 `pass-month`,
 *   429 `no-passes-left`; nothing is signed then
 */
export async function drawPasses(
  payload: Payload,
  { learner, purpose, month, blinded, now }: Draw,
): Promise<string[]> {
  if (isStanding(purpose) && month !== passMonth(now)) {
    throw new OperationError(409, 'pass-month');
  }
  const key = await keyFor(payload, { purpose, month, now });
  if (!key) throw new OperationError(404, 'passes-unknown');
  // Signed before they are counted, and given out after: what can't be signed costs nothing.
  const signed = blinded.map((one) => sign(key, one));
  await count(payload, {
    ...{ learner, scope: drawScope(purpose, month), allowance: passAllowance(purpose) },
    asked: signed.map(({ digest }) => digest),
  });
  return signed.map(({ signature }) => signature);
}

async function keyFor(
  payload: Payload,
  { now, ...asked }: Pick<Draw, 'purpose' | 'month' | 'now'>,
): Promise<KeyObject | null> {
  const key = await passKeys.signing(payload, asked);
  if (key || !isStanding(asked.purpose)) return key;
  await passKeys.make(payload, { purpose: asked.purpose, now });
  return passKeys.signing(payload, asked);
}

function sign(key: KeyObject, blinded: string): { digest: string; signature: string } {
  const bytes = fromBase64url(blinded);
  const signature = bytes && signBlinded(key, bytes);
  if (!signature) throw new OperationError(400, 'blinded-form');
  return { digest: digestOf(bytes), signature: signature.toString('base64url') };
}

interface Count {
  learner: string;
  scope: string;
  allowance: number;
  asked: readonly string[];
}

/**
 * Counts a draw before its signatures leave: one insert under the unique key, or a
 * compare-and-set on what was counted before, so that of two servers one has to look again. A
 * kill behind it costs nobody a pass, since the same may be asked for again.
 */
async function count(payload: Payload, { learner, scope, allowance, asked }: Count): Promise<void> {
  await retry(async (again) => {
    const draw = await findDraw(payload, learner, scope);
    const drawn = draw?.digests.split(' ') ?? [];
    const granted = grantDraw(drawn, asked, allowance);
    if (!granted) throw new OperationError(429, 'no-passes-left', { allowance });
    if (granted.length === drawn.length) return;
    const digests = granted.join(' ');
    if (draw) {
      const change = { id: draw.id, expect: { digests: draw.digests }, set: { digests } };
      const [made] = await compareAndSet(payload, 'pass-draws', [change]);
      if (!made) again();
      return;
    }
    const id = timelessId(payload);
    const made = await insertMany(payload, 'pass-draws', [{ id, learner, scope, digests }]);
    if (!made.has(id)) again();
  });
}
