import type { Payload, Where } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { User } from '../../payload-types.ts';
import { managedUnits } from '../accounts/managedUnits.ts';

/** Which claims wait for somebody: a trainer's own units', an admin's all, never the own. */
export async function waitingClaims(payload: Payload, actor: User): Promise<Where | null> {
  if (!hasRole(actor, 'trainer', 'admin')) return null;
  const waiting: Where[] = [
    { state: { equals: 'waiting' } },
    { learner: { not_equals: actor.id } },
  ];
  if (hasRole(actor, 'admin')) return { and: waiting };
  return {
    and: [...waiting, { 'learner.unit': { in: await managedUnits(payload, actor.unit) } }],
  };
}
