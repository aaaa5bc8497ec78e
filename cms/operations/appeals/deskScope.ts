import type { Payload, Where } from 'payload';

import { scopeOf, type Officer } from '../../domain/appeals/officers.ts';
import type { User } from '../../payload-types.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import { OperationError } from '../OperationError.ts';
import { shownOfficers } from './shownOfficers.ts';

/**
 * Which cases an officer sees: of the units served and of those below.
 *
 * @throws OperationError 403 `forbidden/officer`
 */
export async function deskScope(
  payload: Payload,
  actor: Pick<User, 'id'>,
  now: Date,
): Promise<{ within: Where; officers: readonly Officer[] }> {
  const [officers, units] = await Promise.all([shownOfficers(payload, now), shownUnits(payload)]);
  const me = officers.find(({ id }) => id === actor.id);
  if (!me) throw new OperationError(403, 'forbidden/officer');
  const scopes = scopeOf(me, units).map(({ units: seen, category }): Where => ({
    and: [unitsAre(seen, units.length), ...(category ? [{ category: { equals: category } }] : [])],
  }));
  // Who has no unit at all sees what was given by name only.
  return { within: { or: scopes.length > 0 ? scopes : [{ id: { equals: '' } }] }, officers };
}

function unitsAre(seen: ReadonlySet<string | null>, all: number): Where {
  const named = [...seen].filter((unit) => unit !== null);
  const some: Where = { unit: { in: named } };
  if (!seen.has(null)) return some;
  // The top of a single tree: whatever there is.
  const isAll = named.length === all;
  return isAll ? { id: { exists: true } } : { or: [some, { unit: { exists: false } }] };
}
