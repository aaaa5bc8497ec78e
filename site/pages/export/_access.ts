import type { Access } from '../../server/accounts/pageAccess.ts';

export const access: Access = { roles: ['editor', 'admin'] };
