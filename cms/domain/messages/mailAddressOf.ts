import { hasLeft } from '../accounts/hasLeft.ts';

interface Account {
  messageEmail?: string | null;
  deletedAt?: string | null;
  leftOn?: string | null;
}

/**
 * Where an account wants messages to be sent; null for who has given no address, has left or is
 * in the bin.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function mailAddressOf(account: Account, today: string): string | null {
  if (account.deletedAt || hasLeft(account, today)) return null;
  return account.messageEmail || null;
}
