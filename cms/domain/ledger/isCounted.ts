import { hasRole, type Role } from '../accounts/hasRole.ts';
import { worksOn } from '../accounts/worksOn.ts';

interface Account {
  roles?: Role[] | null;
  deletedAt?: string | null;
  joinedOn?: string | null;
  leftOn?: string | null;
}

/**
 * Whether reports count somebody as of a day: a learner who is there and works then.
 *
 * @param on `YYYY-MM-DD` in Shanghai
 */
export const isCounted = (account: Account, on: string): boolean =>
  hasRole(account, 'staff') && !account.deletedAt && worksOn(account, on);
