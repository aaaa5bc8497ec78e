import type { Access } from '../../../server/accounts/pageAccess.ts';

/** Who scans has to sign in, and the code would not last so long: it is looked at first. */
export const access: Access = 'anybody';
