import type { CollectionBeforeOperationHook } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';

/** What an account may send about itself; going into the bin Payload refuses by its own rule. */
const OWN = ['password', 'currentPassword', 'deletedAt'];

/**
 * An account sets its own password and nothing else of itself: not its dates either, which have
 * no rule of their own as fields have. The rest is left out, as Payload does with closed fields.
 */
export const onlyOwnPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || args.overrideAccess || hasRole(req.user, 'admin')) return args;
  const { data } = args as { data?: Record<string, unknown> };
  if (!data) return args;
  const kept = Object.entries(data).filter(([name]) => OWN.includes(name));
  return { ...args, data: Object.fromEntries(kept) };
};
