import type { Access } from 'payload';

import { hasRole, type Role } from '../domain/hasRole.ts';

/** Access for accounts with one of the roles; nobody else. */
export function allow(...roles: Role[]): (args: Pick<Parameters<Access>[0], 'req'>) => boolean {
  return ({ req }) => hasRole(req.user, ...roles);
}
