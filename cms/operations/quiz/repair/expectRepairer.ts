import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { subtree } from '../../../domain/accounts/orgTree.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { OperationError } from '../../OperationError.ts';
import { accountsOfUnits } from '../../stores/accountsOfUnits.ts';

/**
 * Who may repair a key: an admin, and a trainer of a unit that is at the top, since a key is the
 * same for everybody.
 */
export async function mayRepair(payload: Payload, actor: User): Promise<boolean> {
  if (hasRole(actor, 'admin')) return true;
  if (!hasRole(actor, 'trainer') || !actor.unit) return false;
  const own = idOf(actor.unit);
  return (await shownUnits(payload)).some(({ id, parent }) => id === own && !parent);
}

/**
 * Whose attempts somebody repairs.
 *
 * @returns ids of accounts; null for everybody
 * @throws OperationError 403 `forbidden/repair`
 */
export async function expectRepairer(payload: Payload, actor: User): Promise<Set<string> | null> {
  if (!(await mayRepair(payload, actor))) throw new OperationError(403, 'forbidden/repair');
  if (hasRole(actor, 'admin')) return null;
  const units = await shownUnits(payload);
  return accountsOfUnits(payload, subtree(units, actor.unit ? idOf(actor.unit) : ''));
}
