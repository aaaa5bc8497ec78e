import type { Payload } from 'payload';

import { scopeOf } from '../../domain/appeals/officers.ts';
import type { User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { OperationError } from '../OperationError.ts';
import { readOfficers } from './readOfficers.ts';

/**
 * The units that an officer serves, with those below them, for whatever matters.
 *
 * @throws OperationError 403 `forbidden/officer`
 */
export async function officerUnits(
  payload: Payload,
  actor: Pick<User, 'id'>,
  now: Date,
): Promise<ReadonlySet<string>> {
  const [officers, units] = await Promise.all([readOfficers(payload, now), readOrgUnits(payload)]);
  const me = officers.find(({ id }) => id === actor.id);
  if (!me) throw new OperationError(403, 'forbidden/officer');
  const seen = scopeOf(me, units).flatMap((one) => [...one.units]);
  return new Set(seen.filter((unit) => unit !== null));
}
