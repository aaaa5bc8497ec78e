import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { subtree } from '../../domain/accounts/orgTree.ts';
import type { User } from '../../payload-types.ts';
import type { OrgUnitNode } from '../accounts/readOrgUnits.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import { OperationError } from '../OperationError.ts';

export interface ReportUnit {
  /** The whole organisation. */
  units: readonly OrgUnitNode[];
  unit: OrgUnitNode;
  /** The highest unit the viewer may see. */
  top: string | undefined;
  /** Ids of the unit and of all below it. */
  below: string[];
}

/**
 * The unit a trainer asks a report of, by id or code; the highest one they may see where none is
 * named.
 *
 * @throws OperationError 403 `forbidden` outside the viewer's own units, 404 `unit-unknown`
 */
export async function readReportUnit(
  payload: Payload,
  { viewer, unit: wanted }: { viewer: User; unit: string | undefined },
): Promise<ReportUnit> {
  if (!hasRole(viewer, 'trainer', 'admin')) {
    throw new OperationError(403, 'forbidden/reports');
  }
  const units = await shownUnits(payload);
  const own = typeof viewer.unit === 'object' ? viewer.unit?.id : viewer.unit;
  const top = hasRole(viewer, 'admin')
    ? units.find(({ parent }) => !parent)?.id
    : (own ?? undefined);
  const id = wanted ?? top;
  const unit = units.find((candidate) => candidate.id === id || candidate.code === id);
  if (!unit) throw new OperationError(404, 'unit-unknown');
  if (!hasRole(viewer, 'admin') && !subtree(units, own ?? '').includes(unit.id)) {
    throw new OperationError(403, 'forbidden/other-units');
  }
  return { units, unit, top, below: subtree(units, unit.id) };
}

/** The units from the top of what somebody may see down to one. */
export function pathTo(
  units: readonly { id: string; name: string; parent: string | null }[],
  id: string,
  top: string | undefined,
): { id: string; name: string }[] {
  const path: { id: string; name: string }[] = [];
  for (let at: string | null = id; at;) {
    const unit = units.find((candidate) => candidate.id === at);
    if (!unit || path.some((passed) => passed.id === unit.id)) break;
    path.unshift({ id: unit.id, name: unit.name });
    at = unit.id === top ? null : unit.parent;
  }
  return path;
}
