import type { Payload } from 'payload';

import { rollUp, type UnitTotals } from '../../domain/reports/rollUp.ts';
import type { LearnerYear, User } from '../../payload-types.ts';
import { learnersInOrder } from '../stores/learnersInOrder.ts';
import { totalsByUnit } from '../stores/totalsByUnit.ts';
import { pathTo, readReportUnit } from './readReportUnit.ts';

export interface UnitSummary {
  year: number;
  unit: { id: string; name: string };
  /** From the top of what the viewer may see down to the unit. */
  path: { id: string; name: string }[];
  targetUnits: number;
  earnedUnits: number;
  done: number;
  units: ({ id: string; name: string } & UnitTotals)[];
  totalLearners: number;
  learners: LearnerYear[];
}

interface Wanted {
  viewer: User;
  year: number;
  unit?: string | undefined;
  page: number;
  /** At most 500. */
  limit: number;
}

/**
 * A unit's year for a trainer: its sums, those of the units below it, and a page of its
 * learners, all from the projections of the ledger.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function readUnitSummary(
  payload: Payload,
  { viewer, year, unit: wanted, page, limit }: Wanted,
): Promise<UnitSummary> {
  const { units, unit, top, below } = await readReportUnit(payload, { viewer, unit: wanted });
  const [byUnit, learners] = await Promise.all([
    totalsByUnit(payload, year),
    learnersInOrder(payload, { year, units: below, page, limit }),
  ]);
  const sums = rollUp(units, byUnit);
  const total = sums.get(unit.id) ?? EMPTY;
  return {
    year,
    unit: { id: unit.id, name: unit.name },
    path: pathTo(units, unit.id, top),
    targetUnits: total.targetUnits,
    earnedUnits: total.earnedUnits,
    done: total.done,
    units: units
      .filter(({ parent }) => parent === unit.id)
      .map((child) => ({ id: child.id, name: child.name, ...(sums.get(child.id) ?? EMPTY) })),
    totalLearners: total.learners,
    learners,
  };
}

const EMPTY: UnitTotals = { learners: 0, targetUnits: 0, earnedUnits: 0, done: 0 };
