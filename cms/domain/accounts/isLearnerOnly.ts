import type { Role } from './hasRole.ts';

/** Whether somebody may do no more than a learner. */
export const isLearnerOnly = (roles: readonly Role[]): boolean =>
  roles.every((role) => role === 'staff');
