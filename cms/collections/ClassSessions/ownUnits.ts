import type { FilterOptions } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { managedUnits } from '../../operations/accounts/managedUnits.ts';

/** The units a trainer may record trainings of; an admin has them all. */
export const ownUnits: FilterOptions = async ({ req, user }) =>
  !user || hasRole(user, 'admin')
    ? true
    : { id: { in: await managedUnits(req.payload, user.unit) } };
