import type { Access } from 'payload';

import { managedUnits } from '../operations/accounts/managedUnits.ts';
import { hasRole } from '../domain/accounts/hasRole.ts';

/** Limits a trainer to records whose `field` lies in the trainer's own units; others get none. */
export function managed(field: string): Access {
  return async ({ req }) => {
    if (!hasRole(req.user, 'trainer')) return false;
    return { [field]: { in: await managedUnits(req.payload, req.user?.unit) } };
  };
}
