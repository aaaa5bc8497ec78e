import type { Access } from 'payload';

import { hasRole, type Role } from '../domain/accounts/hasRole.ts';

/** Access for accounts with one of the roles; nobody else. */
export function allow(...roles: Role[]): (args: Pick<Parameters<Access>[0], 'req'>) => boolean {
  return ({ req }) => hasRole(req.user, ...roles);
}
