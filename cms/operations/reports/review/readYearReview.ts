import type { Payload } from 'payload';

import { boardFigures, type BoardFigures } from '../../../domain/appeals/boardFigures.ts';
import { quarterDay, quartersOf } from '../../../domain/reports/review/quarter.ts';
import { meanScore } from '../../../domain/reports/review/reviewSheet.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { pathTo, readReportUnit } from '../readReportUnit.ts';
import { readServiceYear } from './readServiceYear.ts';
import { weighUnits, type WeighedUnit } from './weighUnits.ts';

/** A unit's year: each quarter, and their mean. */
export interface ReviewedYear {
  id: string;
  name: string;
  /** In order; null for one that has not begun. */
  quarters: (WeighedUnit | null)[];
  /** Hundredths; null where no quarter has a score. */
  mean: number | null;
  /** How it has served those who raised something. */
  service: BoardFigures;
  /** How many matters were raised for a hundred of its people; null where it has none. */
  perHundred: number | null;
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
 * @returns the unit first
 * @throws OperationError as `readReportUnit`
 */
export async function readYearReview(
  payload: Payload,
  { viewer, unit: wanted, year, now }: Wanted,
) {
  const { units, unit, top } = await readReportUnit(payload, { viewer, unit: wanted });
  const shown = [unit, ...units.filter(({ parent }) => parent === unit.id)];
  const ids = shown.map(({ id }) => id);
  const today = dayOf(now);
  const byQuarter: (Map<string, WeighedUnit> | null)[] = [];
  // One after the other: each reads the whole organisation.
  for (const quarter of quartersOf(year)) {
    const asOf = quarterDay(quarter, today);
    const begun = asOf !== null;
    byQuarter.push(begun ? await weighUnits(payload, { quarter, asOf, today, units, ids }) : null);
  }
  const services = await readServiceYear(payload, { year, units, ids });
  const reviewed = shown.map(({ id, name }): ReviewedYear => {
    const quarters = byQuarter.map((quarter) => quarter?.get(id) ?? null);
    const service = services.get(id) ?? boardFigures([]);
    const people = quarters.findLast((one) => one !== null)?.sheet.people ?? 0;
    return {
      ...{ id, name, quarters, service },
      mean: meanScore(quarters.map((one) => one?.sheet.score ?? null)),
      perHundred: people > 0 ? Math.round((service.registered / people) * 1000) / 10 : null,
    };
  });
  return { year, unit, path: pathTo(units, unit.id, top), reviewed };
}
