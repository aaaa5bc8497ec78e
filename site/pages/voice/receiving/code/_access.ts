import type { Access } from '../../../../server/accounts/pageAccess.ts';

/** Whoever has booked without a name looks at it without a login. */
export const access: Access = 'anybody';
