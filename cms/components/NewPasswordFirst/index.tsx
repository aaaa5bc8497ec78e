import { redirect } from 'next/navigation.js';
import type { ServerProps } from 'payload';

/**
 * Stands at the head of every page of the back office: whose password somebody else has set goes
 * to the portal's page for a new one first, and comes back.
 */
export function NewPasswordFirst({ user }: ServerProps) {
  if (user?.mustChangePassword) redirect('/me/password?next=/admin');
  return null;
}
