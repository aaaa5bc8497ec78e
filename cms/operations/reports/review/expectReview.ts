import type { Payload } from 'payload';

import {
  quarterDay,
  quarterName,
  toQuarter,
  type Quarter,
} from '../../../domain/reports/review/quarter.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { readReportUnit, type ReportUnit } from '../readReportUnit.ts';

/** A unit and a quarter, as somebody names them. */
export interface WantedReview {
  viewer: User;
  /** Id or code; the highest one the viewer may see where none is named. */
  unit?: string | undefined;
  /** `2026Q3`; the one that goes on where none is named. */
  quarter?: string | undefined;
  now: Date;
}

export interface AskedReview extends ReportUnit {
  quarter: Quarter;
  /** `YYYY-MM-DD`: the quarter's last day, or today while it goes on. */
  asOf: string;
  today: string;
}

/**
 * The unit and the quarter that a review is asked of.
 *
 * @throws OperationError 400 `quarter-form`, `quarter-not-begun`; as `readReportUnit`
 */
export async function expectReview(
  payload: Payload,
  { viewer, unit, quarter: name, now }: WantedReview,
): Promise<AskedReview> {
  const today = dayOf(now);
  const report = await readReportUnit(payload, { viewer, unit });
  const quarter = toQuarter(name ?? quarterName(today));
  if (!quarter) throw new OperationError(400, 'quarter-form');
  const asOf = quarterDay(quarter, today);
  if (asOf === null) throw new OperationError(400, 'quarter-not-begun', { quarter: quarter.name });
  return { ...report, quarter, asOf, today };
}
