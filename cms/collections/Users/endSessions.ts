import type { CollectionBeforeChangeHook } from 'payload';

import { hasLeft } from '../../domain/accounts/hasLeft.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';

/**
 * The bin ends all logins of an account, and so does its last day of work. Any other change leaves
 * the list of them alone: Payload would write it back as it was when it was read, and a login of
 * that moment would be lost. That a new password ends the others Payload does by itself;
 * `noteEndedLogins` tells the processes.
 */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data;
  const today = dayOf(new Date());
  if (data.deletedAt && !originalDoc?.deletedAt) return { ...data, sessions: [] };
  if (!hasLeft(originalDoc ?? {}, today) && hasLeft(data, today)) return { ...data, sessions: [] };
  const { sessions: _, ...rest } = data;
  return rest;
};
