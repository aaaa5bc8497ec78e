import type { Access } from '../../../server/accounts/pageAccess.ts';

/** What was raised without a name is looked at without one. */
export const access: Access = 'anybody';
