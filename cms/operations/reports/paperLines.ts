import type { Payload } from 'payload';

import { matchesFilter } from '../../domain/reports/matchesFilter.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { learnersAsOf, type LearnerAsOf } from './learnersAsOf.ts';
import { storedFilter } from './readOverview.ts';
import type { ReportUnit } from './readReportUnit.ts';
import type { WantedReport } from './wantedReport.ts';

/** Who is on a paper of a past day, or of some people only. */
export interface PaperLines {
  /** `YYYY-MM-DD`: up to when it is told; the year's last day at most. */
  day: string;
  /** In the order of the report. */
  lines: LearnerAsOf[];
}

type Wanted = Pick<WantedReport, 'year' | 'asOf' | 'filter' | 'now'> & {
  report: Pick<ReportUnit, 'below'>;
};

/**
 * The learners of a paper, from the ledger as it stood at the end of a day; null where it is told
 * as of now of everybody, which the stored years have.
 */
export async function paperLines(
  payload: Payload,
  { report, year, asOf, filter = {}, now }: Wanted,
): Promise<PaperLines | null> {
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  if (asOf === undefined && !isNarrowed) return null;
  const [until, last] = [asOf ?? dayOf(now), `${year}-12-31`];
  const day = until < last ? until : last;
  const units = new Set(report.below);
  const narrowed = storedFilter(filter);
  const lines: LearnerAsOf[] = [];
  for await (const some of learnersAsOf(payload, { year, units, asOf: until })) {
    lines.push(...some.filter((line) => matchesFilter(line, narrowed, day)));
  }
  return { day, lines: lines.sort(inOrder) };
}

/** As the index of `learnersInOrder` has them: by staff number, who has none first, then by name. */
export function inOrder(
  a: Pick<LearnerAsOf, 'staffNumber' | 'name'>,
  b: Pick<LearnerAsOf, 'staffNumber' | 'name'>,
): number {
  const [one, other] = [a.staffNumber ?? '', b.staffNumber ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
