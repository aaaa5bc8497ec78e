import { NO_TOTALS, rollUp, type UnitTotals } from '../../domain/reports/rollUp.ts';
import { pathTo, type ReportUnit } from './readReportUnit.ts';

/**
 * A unit's year in sums: its own with everything below it, and those of the units directly below.
 *
 * @param own the sums of the learners who belong to a unit directly
 */
export function sumUnit(
  { units, unit, top }: Omit<ReportUnit, 'below'>,
  own: ReadonlyMap<string, UnitTotals>,
) {
  const sums = rollUp(units, own);
  const of = (id: string) => sums.get(id) ?? NO_TOTALS;
  const { learners: totalLearners, ...total } = of(unit.id);
  return {
    ...{ ...total, totalLearners },
    unit: { id: unit.id, name: unit.name },
    path: pathTo(units, unit.id, top),
    units: units
      .filter(({ parent }) => parent === unit.id)
      .map(({ id, name }) => ({ id, name, ...of(id) })),
  };
}
