import type { Payload } from 'payload';

import { hasRole } from '../../../cms/domain/accounts/hasRole.ts';
import { subtree, unitsAbove } from '../../../cms/domain/accounts/orgTree.ts';
import { shownUnits } from '../../../cms/operations/accounts/shownUnits.ts';
import type { Viewer } from './viewer.ts';

/** A unit of a list that shows which is below which. */
export interface ListedUnit {
  id: string;
  name: string;
  /** How many of the list are above it. */
  depth: number;
}

/** The units whose people somebody looks after, each behind the one above it. */
export async function ownUnits(payload: Payload, viewer: Viewer): Promise<ListedUnit[]> {
  const units = await shownUnits(payload);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const roots = hasRole(viewer, 'admin')
    ? units.filter(({ parent }) => parent === null).map(({ id }) => id)
    : viewer.unit
      ? [viewer.unit.id]
      : [];
  return roots.flatMap((root) => {
    const above = unitsAbove(units, root).length;
    const pathOf = (id: string) => unitsAbove(units, id).toReversed();
    const order = (id: string) => pathOf(id).map((at) => known.get(at)?.code ?? '');
    return subtree(units, root)
      .map((id) => ({ id, key: order(id).join('\u0000') }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id }) => ({
        id,
        name: known.get(id)?.name ?? '',
        depth: pathOf(id).length - above,
      }));
  });
}
