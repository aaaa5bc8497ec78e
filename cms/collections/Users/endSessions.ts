import type { CollectionBeforeChangeHook } from 'payload';

import { endedLogins } from '../../operations/accounts/endedLogins.ts';
import { loginIdOf } from '../../operations/accounts/loginIdOf.ts';

/**
 * A new password ends all other logins of an account, the bin all of them. Any other change
 * leaves the list of them alone: Payload would write it back as it was when it was read, and a
 * login of that moment would be lost.
 */
export const endSessions: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data;
  const logins = ((originalDoc?.sessions ?? []) as { id: string }[]).map(({ id }) => id);
  const binned = Boolean(data.deletedAt) && !originalDoc?.deletedAt;
  if (binned) {
    await endedLogins.note(req.payload, logins, new Date());
    return { ...data, sessions: [] };
  }
  if (typeof data.password === 'string' && data.password !== '') {
    const own = req.user?.id === originalDoc?.id ? loginIdOf(req.user) : undefined;
    const others = logins.filter((id) => id !== own);
    await endedLogins.note(req.payload, others, new Date());
  }
  const { sessions: _, ...rest } = data;
  return rest;
};
