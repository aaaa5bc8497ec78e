import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { User } from '../../payload-types.ts';
import { managedUnits } from './managedUnits.ts';

/** Why somebody may not act on a learner's record. */
export type NotInCare = 'not-trainer' | 'own-record' | 'learner-unknown' | 'outside-units';

/**
 * The learner on whose record a trainer acts: one of the own units, for an admin anybody; nobody
 * acts on the own record.
 */
export async function learnerInCare(
  payload: Payload,
  actor: User,
  id: string,
): Promise<{ learner: User } | { problem: NotInCare }> {
  if (!hasRole(actor, 'trainer', 'admin')) return { problem: 'not-trainer' };
  if (actor.id === id) return { problem: 'own-record' };
  const where = { id: { equals: id } };
  const learner = await payload.db.findOne<User>({ collection: 'users', where });
  if (!learner) return { problem: 'learner-unknown' };
  if (hasRole(actor, 'admin')) return { learner };
  const unit = typeof learner.unit === 'object' ? learner.unit?.id : learner.unit;
  const managed = await managedUnits(payload, actor.unit);
  return managed.includes(unit ?? '') ? { learner } : { problem: 'outside-units' };
}
