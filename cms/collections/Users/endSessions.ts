import type { CollectionBeforeChangeHook } from 'payload';

/**
 * The bin ends all logins of an account. Any other change leaves the list of them alone: Payload
 * would write it back as it was when it was read, and a login of that moment would be lost. That
 * a new password ends the others Payload does by itself; `noteEndedLogins` tells the processes.
 */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data;
  if (data.deletedAt && !originalDoc?.deletedAt) return { ...data, sessions: [] };
  const { sessions: _, ...rest } = data;
  return rest;
};
