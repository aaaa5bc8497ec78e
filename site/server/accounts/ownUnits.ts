import type { Payload } from 'payload';

import { hasRole } from '../../../cms/domain/accounts/hasRole.ts';
import { shownUnits } from '../../../cms/operations/accounts/shownUnits.ts';
import { listUnits, type ListedUnit } from './listUnits.ts';
import type { Viewer } from './viewer.ts';

/** The units whose people somebody looks after, each behind the one above it. */
export async function ownUnits(payload: Payload, viewer: Viewer): Promise<ListedUnit[]> {
  const units = await shownUnits(payload);
  if (hasRole(viewer, 'admin')) return listUnits(units);
  return listUnits(units, viewer.unit ? [viewer.unit.id] : []);
}
