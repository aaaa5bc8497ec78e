import type { Payload } from 'payload';
import { z } from 'zod';

import { idOf } from '../../../cms/domain/idOf.ts';
import { SOURCE_KINDS } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { monthField, MONTHS } from '../../../cms/domain/ledger/monthUnits.ts';
import { dayOf, isDay, yearOf } from '../../../cms/domain/shanghai.ts';
import { explainYear, type ExplainedYear } from '../../../cms/operations/reports/explainYear.ts';
import { readOverview } from '../../../cms/operations/reports/readOverview.ts';
import { readUnitSummaryAsOf } from '../../../cms/operations/reports/readUnitSummaryAsOf.ts';
import type { LearnerYear, User } from '../../../cms/payload-types.ts';
import { readLearner } from '../accounts/readLearner.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { overviewQuery, type OverviewQuery } from './overviewQuery.ts';

const PAGE_SIZE = 50;

const explainQuery = overviewQuery.extend({
  month: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  source: z.enum(SOURCE_KINDS).optional().catch(undefined),
  learner: z.string().min(1).max(64).optional().catch(undefined),
  asOf: z.string().refine(isDay).optional().catch(undefined),
});

/** What the address of an explanation asks for. */
export type ExplainQuery = z.infer<typeof explainQuery>;

/** @returns with the year as asked for, this year where it is none that has begun */
export function askedExplanation(address: URLSearchParams, now: Date) {
  const query = explainQuery.parse(Object.fromEntries(address));
  const today = dayOf(now);
  // A day still to come is told as today.
  const asOf = query.asOf !== undefined && query.asOf < today ? query.asOf : undefined;
  return { ...query, asOf, year: Math.min(query.year ?? yearOf(now), yearOf(now)) };
}

/** The address of an explanation, with some things asked for otherwise. */
export function explainHref(
  query: Partial<ExplainQuery>,
  changes: Partial<Record<keyof ExplainQuery, string | number | undefined>> = {},
): string {
  const { year, unit, layer, month, source, learner, asOf } = query;
  const asked = { year, unit, layer, month, source, learner, asOf, ...changes };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `/trainer/explain?${parameters}`;
}

/** A figure of a unit, and the people whose hours it is made of. */
export interface ExplainedUnit {
  unit: { id: string; name: string };
  people: number;
  done: number;
  earnedUnits: number;
  targetUnits: number;
  /** The sum asked for: of a month or a source, or of all. */
  units: number;
  lines: { id: string; name: string; staffNumber: string | null; units: number; target: number }[];
  totalPages: number;
}

type Asked = OverviewQuery & ReturnType<typeof askedExplanation>;

/**
 * What a unit's figure is made of: today from the stored sums, as of a day from the ledger.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function explainUnit(
  payload: Payload,
  { viewer, query, now }: { viewer: Viewer; query: Asked; now: Date },
): Promise<ExplainedUnit> {
  const { year, unit, layer, page, asOf, month, source } = query;
  const place = MONTHS.find((one) => one === month);
  const field = place ? monthField(place) : source ? (`${source}Units` as const) : 'earnedUnits';
  const wanted = { viewer: viewer.user, year, unit, page, limit: PAGE_SIZE };
  const found = asOf
    ? await readUnitSummaryAsOf(payload, { ...wanted, layer, asOf }).then((summary) => ({
        ...{ unit: summary.unit, people: summary.totalLearners, done: summary.done },
        ...{ earnedUnits: summary.earnedUnits, targetUnits: summary.targetUnits },
        ...{ parts: summary.parts, learners: summary.learners },
      }))
    : await readOverview(payload, { ...wanted, filter: { layer }, order: 'number', now }).then(
        ({ unit: of, total, learners }) => ({
          ...{ unit: of, people: total.learners, done: total.done },
          ...{ earnedUnits: total.earnedUnits, targetUnits: total.targetUnits },
          ...{ parts: total, learners },
        }),
      );
  const { parts, learners, ...sums } = found;
  return {
    ...sums,
    units: place
      ? (parts.byMonth[place - 1] ?? 0)
      : source
        ? parts.bySource[source]
        : sums.earnedUnits,
    lines: learners.map(
      (
        row: Pick<LearnerYear, 'learner' | 'name' | 'staffNumber' | 'targetUnits' | typeof field>,
      ) => ({
        ...{ id: idOf(row.learner), name: row.name, staffNumber: row.staffNumber ?? null },
        ...{ units: row[field] ?? 0, target: row.targetUnits },
      }),
    ),
    totalPages: Math.max(1, Math.ceil(sums.people / PAGE_SIZE)),
  };
}

/** A person's figure, entry by entry; null for whom the viewer may not see. */
export async function explainPerson(
  payload: Payload,
  { viewer, query, now }: { viewer: Viewer; query: Asked & { learner: string }; now: Date },
): Promise<(ExplainedYear & { learner: User; units: number; totalPages: number }) | null> {
  const { year, month, source, page, asOf = dayOf(now) } = query;
  const found = await readLearner(payload, viewer, query.learner);
  if (!found) return null;
  const explained = await explainYear(payload, { learner: found.learner, year, asOf });
  const entries = explained.entries.filter(
    ({ day, sourceKind }) =>
      (month === undefined || Number(day.slice(5, 7)) === month) &&
      (source === undefined || sourceKind === source),
  );
  return {
    ...{ ...explained, learner: found.learner },
    units: entries.reduce((sum, { units }) => sum + units, 0),
    entries: entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    totalPages: Math.max(1, Math.ceil(entries.length / PAGE_SIZE)),
  };
}
