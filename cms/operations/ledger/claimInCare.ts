import type { Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import { idOf } from '../../domain/idOf.ts';
import type { Claim, User } from '../../payload-types.ts';
import { expectInCare } from '../accounts/expectInCare.ts';
import { OperationError } from '../OperationError.ts';

/**
 * A claim on which a trainer may decide: of a learner of the own units, never the own.
 *
 * @throws OperationError 403 `forbidden/claim…`, 404 `claim-unknown`
 */
export async function claimInCare(payload: Payload, actor: User, id: string): Promise<Claim> {
  const where = { id: { equals: id } };
  const claim = await payload.db.findOne<Claim>({ collection: CLAIMS, where });
  if (!claim) throw new OperationError(404, 'claim-unknown');
  await expectInCare(payload, actor, idOf(claim.learner), {
    notTrainer: ['forbidden/claim'],
    own: ['forbidden/claim-own'],
    outside: ['forbidden/claim-outside'],
  });
  return claim;
}
