import type { Role } from './hasRole.ts';
import { isLearnerOnly } from './isLearnerOnly.ts';

interface Person {
  id: string;
  roles: readonly Role[];
}

interface Account extends Person {
  /** The id of its unit. */
  unit: string | null;
}

/**
 * Whether somebody may give an account a one-time code for a new password. A trainer may for the
 * learners of the own units, and for nobody who may do more than a learner: a code opens the
 * account. An admin may for everybody else.
 *
 * @param managed the ids of the units a trainer looks after
 */
export function mayReset(actor: Person, account: Account, managed: readonly string[]): boolean {
  if (actor.id === account.id) return false;
  if (actor.roles.includes('admin')) return true;
  if (!actor.roles.includes('trainer')) return false;
  return isLearnerOnly(account.roles) && account.unit !== null && managed.includes(account.unit);
}
