import type { Access } from '../../../server/accounts/pageAccess.ts';

// An editor sees sums of everybody here, so that questions get better: no personal record.
export const access: Access = { roles: ['trainer', 'editor', 'admin'] };
