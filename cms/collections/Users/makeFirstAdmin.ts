import type { CollectionBeforeValidateHook } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';

/**
 * Who sets up an empty platform is its admin, whatever the form says: nobody else could make them
 * one. An account without anybody signed in is made by Payload's form for the very first alone.
 */
export const makeFirstAdmin: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const isFirst = operation === 'create' && req.payloadAPI === 'REST' && !req.user;
  if (!data || !isFirst || hasRole(data, 'admin')) return data;
  return { ...data, roles: [...((data.roles as string[] | undefined) ?? []), 'admin'] };
};
