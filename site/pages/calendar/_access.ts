import type { Access } from '../../server/accounts/pageAccess.ts';

/** A calendar program signs in nowhere: it knows the address, which holds a secret. */
export const access: Access = 'anybody';
