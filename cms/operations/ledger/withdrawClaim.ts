import type { Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import { idOf } from '../../domain/idOf.ts';
import type { Claim } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

/**
 * A learner takes back a claim that nobody has decided on.
 *
 * @throws OperationError 404 `claim-unknown`, 409 `claim-decided`
 */
export async function withdrawClaim(
  payload: Payload,
  { learner, id }: { learner: string; id: string },
): Promise<void> {
  const where = { id: { equals: id }, learner: { equals: learner } };
  const claim = await payload.db.findOne<Claim>({ collection: CLAIMS, where });
  if (!claim || idOf(claim.learner) !== learner) throw new OperationError(404, 'claim-unknown');
  const [done] = await compareAndSet(payload, CLAIMS, [
    { id, expect: { state: 'waiting' }, set: { state: 'withdrawn' } },
  ]);
  if (!done) throw new OperationError(409, 'claim-decided');
}
