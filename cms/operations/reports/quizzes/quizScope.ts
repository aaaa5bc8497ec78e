import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { pathTo, readReportUnit } from '../readReportUnit.ts';

export interface QuizScope {
  /** null: everybody, whom an editor sees the sums of. */
  unit: { id: string; name: string } | null;
  /** From the top of what the viewer may see down to the unit. */
  path: { id: string; name: string }[];
  /** The units below. */
  units: { id: string; name: string }[];
  /** Ids of the unit and of all below it; null: everybody. */
  below: string[] | null;
  /** Whether only figures of five people and more may be seen: an editor sees no personal record. */
  sumsOnly: boolean;
}

/**
 * Whose attempts somebody sees the figures of: a trainer those of a unit of their own, an editor
 * those of everybody, as sums only.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function quizScope(
  payload: Payload,
  { viewer, unit: wanted }: { viewer: User; unit?: string | undefined },
): Promise<QuizScope> {
  if (hasRole(viewer, 'editor') && !hasRole(viewer, 'trainer', 'admin')) {
    if (wanted !== undefined) throw new OperationError(403, 'forbidden/other-units');
    return { unit: null, path: [], units: [], below: null, sumsOnly: true };
  }
  const { units, unit, top, below } = await readReportUnit(payload, { viewer, unit: wanted });
  return {
    unit: { id: unit.id, name: unit.name },
    path: pathTo(units, unit.id, top),
    units: units.filter(({ parent }) => parent === unit.id).map(({ id, name }) => ({ id, name })),
    below,
    sumsOnly: false,
  };
}
