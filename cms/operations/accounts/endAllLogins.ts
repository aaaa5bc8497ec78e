import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { loginSessions } from '../stores/loginSessions.ts';
import { endedLogins } from './endedLogins.ts';

/** Ends every login of an account. */
export async function endAllLogins(payload: Payload, account: string, now: Date): Promise<void> {
  const found = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: account } },
  });
  const logins = found?.sessions?.map(({ id }) => id) ?? [];
  await endedLogins.note(payload, logins, now);
  await loginSessions.remove(payload, account);
}
