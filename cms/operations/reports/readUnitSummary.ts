import type { Payload } from 'payload';

import type { UnitTotals } from '../../domain/reports/rollUp.ts';
import type { User } from '../../payload-types.ts';
import type { LearnerLine } from '../stores/learnerLine.ts';
import { learnersInOrder } from '../stores/learnersInOrder.ts';
import { totalsByUnit } from '../stores/totalsByUnit.ts';
import { readReportUnit } from './readReportUnit.ts';
import { sumUnit } from './sumUnit.ts';

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
  learners: LearnerLine[];
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
  const report = await readReportUnit(payload, { viewer, unit: wanted });
  const [own, learners] = await Promise.all([
    totalsByUnit(payload, year),
    learnersInOrder(payload, { year, units: report.below, page, limit }),
  ]);
  return { year, ...sumUnit(report, own), learners };
}
