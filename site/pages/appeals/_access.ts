import type { Access } from '../../server/accounts/pageAccess.ts';

/** Whoever raises something without a name has no login with it; a case is opened by its code. */
export const access: Access = 'anybody';
