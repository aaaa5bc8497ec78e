import type { Access } from '../../server/accounts/pageAccess.ts';

/** Whoever is shown a certificate has no account here. */
export const access: Access = 'anybody';
