import type { ClientUser } from 'payload';

import { hasRole, type Role } from '../domain/accounts/hasRole.ts';
import type { User } from '../payload-types.ts';

/** Keeps a collection out of the back office of everybody who has nothing to do with it. */
export function hiddenUnless(...roles: Role[]): (args: { user: ClientUser }) => boolean {
  return ({ user }) => !hasRole(user as unknown as User, ...roles);
}
