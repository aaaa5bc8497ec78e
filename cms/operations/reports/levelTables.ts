import { unitPaths } from '../../domain/accounts/unitPaths.ts';
import { NO_TOTALS, type UnitTotals } from '../../domain/reports/rollUp.ts';
import type { Language } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import type { ReportUnit } from './readReportUnit.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';

interface Given {
  report: Pick<ReportUnit, 'units' | 'unit'>;
  /** Sums of each unit with everything below it. */
  totals: ReadonlyMap<string, UnitTotals>;
  language: Language;
}

/**
 * The units below one, a table for each level of the tree: each with the sums of all below it, so
 * that each level adds up to no more than the unit's own sum.
 */
export function levelTables({ report: { units, unit }, totals, language }: Given): {
  columns: readonly SheetColumn[];
  levels: SheetValue[][][];
} {
  const { columns } = reportsWords[language].papers;
  const pathOf = unitPaths(units);
  const levels: SheetValue[][][] = [];
  let level = units.filter(({ parent }) => parent === unit.id);
  while (level.length > 0 && levels.length < units.length) {
    levels.push(
      level.map(({ id }, n) => {
        const { learners, done, targetUnits, earnedUnits } = totals.get(id) ?? NO_TOTALS;
        const [rate, average] =
          learners > 0 ? [done / learners, Math.round(earnedUnits / learners)] : ['', ''];
        return [n + 1, pathOf(id), learners, done, rate, targetUnits, earnedUnits, average];
      }),
    );
    const above = new Set(level.map(({ id }) => id));
    level = units.filter(({ parent }) => parent !== null && above.has(parent));
  }
  const count = { width: 10, kind: 'count', summed: true } as const;
  const hours = { width: 14, kind: 'hours' } as const;
  return {
    levels,
    columns: [
      { title: columns.number, width: 6, kind: 'count' },
      { title: columns.unit, width: 44, kind: 'text' },
      { ...count, title: columns.learners },
      { ...count, title: columns.reached },
      { title: columns.rate, width: 12, kind: 'share' },
      { ...hours, title: columns.target, summed: true },
      { ...hours, title: columns.earned, summed: true },
      { ...hours, title: columns.average },
    ],
  };
}
