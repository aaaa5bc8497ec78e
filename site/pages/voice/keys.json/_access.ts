import type { Access } from '../../../server/accounts/pageAccess.ts';

/** Whoever asks for the keys with a login would tell whose device draws. */
export const access: Access = 'anybody';
