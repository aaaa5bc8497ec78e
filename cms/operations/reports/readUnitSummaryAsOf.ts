import type { Payload } from 'payload';

import type { LearnerAudience } from '../../domain/accounts/audience.ts';
import { layersIn } from '../../domain/accounts/layersKey.ts';
import { SOURCE_KINDS } from '../../domain/ledger/ledgerEntry.ts';
import { MONTHS, monthField } from '../../domain/ledger/monthUnits.ts';
import { emptyPart, type YearPart } from '../../domain/reports/yearPart.ts';
import { NO_TOTALS, type UnitTotals } from '../../domain/reports/rollUp.ts';
import type { User } from '../../payload-types.ts';
import { learnersAsOf, type LearnerAsOf } from './learnersAsOf.ts';
import { inOrder } from './paperLines.ts';
import { readReportUnit } from './readReportUnit.ts';
import type { UnitSummary } from './readUnitSummary.ts';
import { sumUnit } from './sumUnit.ts';

interface Wanted {
  viewer: User;
  year: number;
  unit?: string | undefined;
  page: number;
  limit: number;
  /** `YYYY-MM-DD` in Shanghai. */
  asOf: string;
  /** Only the people of a layer. */
  layer?: LearnerAudience | undefined;
}

type SummaryAsOf = Omit<UnitSummary, 'learners'> & {
  learners: LearnerAsOf[];
  /** The sum of everybody's hours, by what a chart tells apart. */
  parts: Pick<YearPart, 'bySource' | 'byMonth'>;
};

/**
 * A unit's year as the ledger stood at the end of a day: what `readUnitSummary` tells of today,
 * made from the entries themselves.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function readUnitSummaryAsOf(payload: Payload, wanted: Wanted): Promise<SummaryAsOf> {
  const { viewer, year, page, limit, asOf, layer } = wanted;
  const report = await readReportUnit(payload, { viewer, unit: wanted.unit });
  const own = new Map<string, UnitTotals>();
  const lines: LearnerAsOf[] = [];
  const { bySource, byMonth } = emptyPart();
  for await (const learners of learnersAsOf(payload, {
    year,
    units: new Set(report.below),
    asOf,
  })) {
    for (const line of learners) {
      if (layer && !layersIn(line.layers).includes(layer)) continue;
      for (const kind of SOURCE_KINDS) bySource[kind] += line[`${kind}Units`];
      for (const month of MONTHS)
        byMonth[month - 1] = (byMonth[month - 1] ?? 0) + line[monthField(month)];
      const sums = own.get(line.unit ?? '') ?? { ...NO_TOTALS };
      sums.learners += 1;
      sums.targetUnits += line.targetUnits;
      sums.earnedUnits += line.earnedUnits;
      sums.done += Number(line.earnedUnits >= line.targetUnits);
      own.set(line.unit ?? '', sums);
      lines.push(line);
    }
  }
  lines.sort(inOrder);
  return {
    ...{ year, ...sumUnit(report, own) },
    parts: { bySource, byMonth },
    learners: lines.slice((page - 1) * limit, page * limit),
  };
}
