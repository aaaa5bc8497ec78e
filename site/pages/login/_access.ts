import type { Access } from '../../server/accounts/pageAccess.ts';

/** The door itself. */
export const access: Access = 'anybody';
