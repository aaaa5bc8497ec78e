import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { CLAIMS } from '../../../domain/ledger/claim.ts';
import type { Claim, User } from '../../../payload-types.ts';

/**
 * The claims that wait for a decision, each by its person's unit; null where that is none. Nothing
 * else of a claim is read: a group hears how many there are.
 */
export async function claimsByUnit(payload: Payload): Promise<(string | null)[]> {
  const all = { pagination: false, limit: 0 } as const;
  const { docs: claims } = await payload.db.find<Pick<Claim, 'learner'>>({
    collection: CLAIMS,
    where: { state: { equals: 'waiting' } },
    select: { learner: true },
    ...all,
  });
  const learners = claims.map(({ learner }) => idOf(learner));
  if (learners.length === 0) return [];
  const { docs: people } = await payload.db.find<Pick<User, 'id' | 'unit'>>({
    collection: 'users',
    where: { id: { in: [...new Set(learners)] } },
    select: { unit: true },
    ...all,
  });
  const units = new Map(people.map(({ id, unit }) => [id, unit ? idOf(unit) : null]));
  return learners.map((learner) => units.get(learner) ?? null);
}
