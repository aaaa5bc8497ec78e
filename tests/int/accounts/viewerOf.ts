import type { User } from '../../../cms/payload-types.ts';
import type { Viewer } from '../../../site/server/accounts/viewer.ts';

/** An account as the portal knows it while it is signed in. */
export const viewerOf = (user: User): Viewer => ({
  id: user.id,
  name: user.name,
  staffNumber: user.staffNumber ?? null,
  roles: user.roles,
  audience: user.audience ?? [],
  unit: null,
  login: 'a-login',
  mustChangePassword: false,
  user: { ...user, collection: 'users' },
});
