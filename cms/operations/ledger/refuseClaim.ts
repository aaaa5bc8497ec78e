import type { Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { claimInCare } from './claimInCare.ts';

interface Refusing {
  actor: User;
  /** The claim. */
  id: string;
  /** Why, to the learner. */
  words: string;
  now: Date;
}

/**
 * Refuses a claim, with words that the learner reads.
 *
 * @throws OperationError 403 and 404 as `claimInCare`, 400 `claim-words-missing`, 409
 *   `claim-decided`
 */
export async function refuseClaim(
  payload: Payload,
  { actor, id, words, now }: Refusing,
): Promise<void> {
  await claimInCare(payload, actor, id);
  if (words.trim() === '') throw new OperationError(400, 'claim-words-missing');
  const set = {
    ...{ state: 'refused', words: words.trim() },
    ...{ decidedBy: actor.id, decidedByName: actor.name, decidedAt: now.getTime() },
  };
  const [done] = await compareAndSet(payload, CLAIMS, [{ id, expect: { state: 'waiting' }, set }]);
  if (!done) throw new OperationError(409, 'claim-decided');
}
