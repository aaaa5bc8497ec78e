import type { Payload } from 'payload';

import { officerUnits } from '../../../cms/operations/appeals/officerUnits.ts';
import { shownUnits } from '../../../cms/operations/accounts/shownUnits.ts';
import { listUnits, type ListedUnit } from '../accounts/listUnits.ts';
import type { Viewer } from '../accounts/viewer.ts';

/**
 * The units that an officer serves, with those below, as a form lists them.
 *
 * @throws OperationError 403 `forbidden/officer`
 */
export async function officersUnits(
  payload: Payload,
  viewer: Viewer,
  now: Date,
): Promise<ListedUnit[]> {
  const [served, units] = await Promise.all([
    officerUnits(payload, viewer.user, now),
    shownUnits(payload),
  ]);
  const outermost = units.filter(
    ({ id, parent }) => served.has(id) && (parent === null || !served.has(parent)),
  );
  return listUnits(
    units,
    outermost.map(({ id }) => id),
  );
}
