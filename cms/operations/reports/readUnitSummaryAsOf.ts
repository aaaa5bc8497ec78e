import type { Payload } from 'payload';

import type { LearnerAudience } from '../../domain/accounts/audience.ts';
import { layersIn } from '../../domain/accounts/layersKey.ts';
import { SOURCE_KINDS } from '../../domain/ledger/ledgerEntry.ts';
import { MONTHS, monthField } from '../../domain/ledger/monthUnits.ts';
import { emptyPart, type YearPart } from '../../domain/reports/yearPart.ts';
import { rollUp, type UnitTotals } from '../../domain/reports/rollUp.ts';
import type { User } from '../../payload-types.ts';
import { learnersAsOf, type LearnerAsOf } from './learnersAsOf.ts';
import { pathTo, readReportUnit } from './readReportUnit.ts';
import type { UnitSummary } from './readUnitSummary.ts';

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
  const { units, unit, top, below } = await readReportUnit(payload, { viewer, unit: wanted.unit });
  const own = new Map<string, UnitTotals>();
  const lines: LearnerAsOf[] = [];
  const { bySource, byMonth } = emptyPart();
  for await (const learners of learnersAsOf(payload, { year, units: new Set(below), asOf })) {
    for (const line of learners) {
      if (layer && !layersIn(line.layers).includes(layer)) continue;
      for (const kind of SOURCE_KINDS) bySource[kind] += line[`${kind}Units`];
      for (const month of MONTHS)
        byMonth[month - 1] = (byMonth[month - 1] ?? 0) + line[monthField(month)];
      const sums = own.get(line.unit ?? '') ?? { ...EMPTY };
      sums.learners += 1;
      sums.targetUnits += line.targetUnits;
      sums.earnedUnits += line.earnedUnits;
      sums.done += Number(line.earnedUnits >= line.targetUnits);
      own.set(line.unit ?? '', sums);
      lines.push(line);
    }
  }
  const sums = rollUp(units, own);
  const total = sums.get(unit.id) ?? EMPTY;
  lines.sort(inOrder);
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
    parts: { bySource, byMonth },
    learners: lines.slice((page - 1) * limit, page * limit),
  };
}

const EMPTY: UnitTotals = { learners: 0, targetUnits: 0, earnedUnits: 0, done: 0 };

/** As the index of `learnersInOrder` has them: by staff number, who has none first, then by name. */
function inOrder(a: LearnerAsOf, b: LearnerAsOf): number {
  const [one, other] = [a.staffNumber ?? '', b.staffNumber ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
