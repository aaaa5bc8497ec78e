import type { Payload } from 'payload';

import { dayOf, shareOfYear, yearOf } from '../../../cms/domain/shanghai.ts';
import { idOf } from '../../../cms/domain/idOf.ts';
import { shownUnits } from '../../../cms/operations/accounts/shownUnits.ts';
import { readPaces } from '../../../cms/operations/reports/readPaces.ts';
import {
  readUnitSummary,
  type UnitSummary,
} from '../../../cms/operations/reports/readUnitSummary.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { wholeNumber } from '../wholeNumber.ts';

const PAGE_SIZE = 50;
const FIRST_YEAR = 2000;

export interface TrainerPage {
  summary: UnitSummary;
  unitNames: Map<string, string>;
  years: number[];
  page: number;
  totalPages: number;
  /** Share of the target the calendar asks for today; null in past years. */
  pace: number | null;
  /** The same of each learner listed, by their own days. */
  paces: ReadonlyMap<string, number>;
}

/**
 * A unit's year as a trainer's page shows it.
 *
 * @throws OperationError 403 or 404 for a unit that is not the viewer's or not there
 */
export async function readTrainerPage(
  payload: Payload,
  { viewer, query, now }: { viewer: Viewer; query: URLSearchParams; now: Date },
): Promise<TrainerPage> {
  const thisYear = yearOf(now);
  const year = wholeNumber(query.get('year'), {
    min: FIRST_YEAR,
    max: thisYear,
    fallback: thisYear,
  });
  const page = wholeNumber(query.get('page'), { min: 1, max: 100_000, fallback: 1 });
  const unit = query.get('unit') || undefined;
  const [summary, units] = await Promise.all([
    readUnitSummary(payload, { viewer: viewer.user, year, unit, page, limit: PAGE_SIZE }),
    shownUnits(payload),
  ]);
  const listed = summary.learners.map(({ learner }) => idOf(learner));
  const paces = await readPaces(payload, { learners: listed, year, now });
  return {
    summary,
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
    years: [thisYear, thisYear - 1],
    page,
    totalPages: Math.max(1, Math.ceil(summary.totalLearners / PAGE_SIZE)),
    pace: year === thisYear ? shareOfYear(dayOf(now)) : null,
    paces,
  };
}
