import type { Payload } from 'payload';

import { meanScore, type ReviewSheet } from '../../../domain/reports/review/reviewSheet.ts';
import { quarterDay, quartersOf, type Quarter } from '../../../domain/reports/review/quarter.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { pathTo, readReportUnit } from '../readReportUnit.ts';
import { shownReviewParts } from './readReviewParts.ts';
import { readScheme } from './readScheme.ts';
import { readSigned } from './readSigned.ts';
import { weighUnit } from './weighUnit.ts';

/** A unit's year: each quarter that has begun, and their mean. */
export interface ReviewedYear {
  id: string;
  name: string;
  /** By quarter; null for one that has not begun. */
  quarters: ({ sheet: ReviewSheet; signed: boolean } | null)[];
  /** Hundredths; null where no quarter has a score. */
  mean: number | null;
}

interface Wanted {
  viewer: User;
  unit?: string | undefined;
  year: number;
  now: Date;
}

/**
 * The yearly review of a unit, and of those directly below it to compare: four quarters, those
 * signed as they were signed, and the mean of those that have a score.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function readYearReview(
  payload: Payload,
  { viewer, unit: wanted, year, now }: Wanted,
) {
  const { units, unit, top } = await readReportUnit(payload, { viewer, unit: wanted });
  const shown = [unit, ...units.filter(({ parent }) => parent === unit.id)];
  const quarters = quartersOf(year);
  const signed = await readSigned(payload, {
    units: shown.map(({ id }) => id),
    quarters: quarters.map(({ name }) => name),
  });
  const byQuarter: (Map<string, ReviewedYear['quarters'][number]> | null)[] = [];
  // One after the other: each reads the whole organisation.
  for (const quarter of quarters) {
    const asOf = quarterDay(quarter, dayOf(now));
    const own = signed.filter((one) => one.quarter === quarter.name);
    byQuarter.push(asOf === null ? null : await readQuarter(quarter, asOf, own));
  }
  const [own, ...below] = shown.map(({ id, name }): ReviewedYear => {
    const told = byQuarter.map((quarter) => quarter?.get(id) ?? null);
    const scores = told.map((one) => one?.sheet.score ?? null);
    return { id, name, quarters: told, mean: meanScore(scores) };
  });
  return { year, path: pathTo(units, unit.id, top), own, below };

  async function readQuarter(quarter: Quarter, asOf: string, standing: typeof signed) {
    const frozen = new Map(standing.map((one) => [one.unit, one.sheet]));
    const [parts, scheme] = await Promise.all([
      shownReviewParts(payload, { quarter, asOf, today: dayOf(now) }),
      readScheme(payload, quarter.name),
    ]);
    const given = { parts, units, scheme, quarter: quarter.name, asOf };
    return new Map(
      shown.map(({ id }) => {
        const sheet = frozen.get(id);
        return [id, { sheet: sheet ?? weighUnit(id, given), signed: sheet !== undefined }] as const;
      }),
    );
  }
}
