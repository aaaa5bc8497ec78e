import type { Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import { claimRoom } from '../../domain/ledger/claimRoom.ts';
import { idOf } from '../../domain/idOf.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import type { Claim, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { claimInCare } from './claimInCare.ts';
import { isYearClosed } from './isYearClosed.ts';
import { readEntries } from './readEntries.ts';
import { settleClaim } from './settleClaim.ts';

interface Granting {
  actor: User;
  /** The claim. */
  id: string;
  /** At most what was asked for. */
  units: number;
  /** To the learner; may be empty. */
  words: string;
  now: Date;
}

/**
 * Grants a claim, in whole or in part. Of two who decide at once one does, by the state; from then
 * on its hours will be entered, whatever is killed (`settleClaim`). What exceeds the policy's cap
 * of the year is left out.
 *
 * @returns the units entered
 * @throws OperationError 403 and 404 as `claimInCare`, 400 `claim-units-form`, 409 `claim-decided`,
 *   `claim-year-closed` or `claim-cap-reached`
 */
export async function grantClaim(
  payload: Payload,
  { actor, id, units, words, now }: Granting,
): Promise<number> {
  const claim = await claimInCare(payload, actor, id);
  if (claim.state !== 'waiting') throw new OperationError(409, 'claim-decided');
  if (!Number.isSafeInteger(units) || units <= 0 || units > claim.units) {
    throw new OperationError(400, 'claim-units-form', { most: claim.units / 100 });
  }
  const { day, year } = claim;
  if (await isYearClosed(payload, year)) {
    throw new OperationError(409, 'claim-year-closed', { year });
  }
  const { claimCapUnits: cap } = policyOn(await readPolicies(payload), day);
  const entries = await readEntries(payload, { learner: idOf(claim.learner), year });
  if (claimRoom(entries, cap) === 0) {
    throw new OperationError(409, 'claim-cap-reached', { year, most: cap / 100 });
  }
  const decision = {
    ...{ state: 'granted' as const, allowedUnits: units, words: words.trim() },
    ...{ decidedBy: actor.id, decidedByName: actor.name, decidedAt: now.getTime() },
  };
  const [done] = await compareAndSet(payload, CLAIMS, [
    { id, expect: { state: 'waiting' }, set: decision },
  ]);
  if (!done) throw new OperationError(409, 'claim-decided');
  const granted: Claim = { ...claim, ...decision };
  return settleClaim(payload, { claim: granted, now });
}
