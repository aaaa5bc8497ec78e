import type { Role } from './hasRole.ts';

/**
 * Whether somebody with these roles must belong to a unit: a learner without one stands in no
 * trainer's table, a trainer without one looks after nobody.
 */
export function needsUnit(roles: readonly Role[]): boolean {
  return roles.includes('staff') || roles.includes('trainer');
}
