import type { Payload } from 'payload';

import { LEARNER_AUDIENCES } from '../../../cms/domain/accounts/audience.ts';
import { yearOf } from '../../../cms/domain/shanghai.ts';
import { shownUnits } from '../../../cms/operations/accounts/shownUnits.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { readPaces } from '../../../cms/operations/reports/readPaces.ts';
import {
  readOverview,
  type AskedFilter,
  type Overview,
} from '../../../cms/operations/reports/readOverview.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { overviewQuery, type OverviewQuery } from './overviewQuery.ts';

const PAGE_SIZE = 50;

export interface TrainerPage {
  query: OverviewQuery;
  overview: Overview;
  unitNames: Map<string, string>;
  /** Those of the year, to narrow the list by. */
  plans: { slug: string; title: string }[];
  years: number[];
  totalPages: number;
  /** What the calendar asks of each learner listed today, by their own days: a share. */
  paces: ReadonlyMap<string, number>;
}

interface Asked {
  viewer: Viewer;
  query: URLSearchParams;
  now: Date;
}

/**
 * What a trainer's list is narrowed by, from its address.
 *
 * @returns `year` as asked for, this year where it is none that has begun
 */
export async function askedList(
  payload: Payload,
  { query, now }: Pick<Asked, 'query' | 'now'>,
): Promise<{
  query: OverviewQuery;
  year: number;
  filter: AskedFilter;
  plans: TrainerPage['plans'];
}> {
  const asked = overviewQuery.parse(Object.fromEntries(query));
  const thisYear = yearOf(now);
  const year = Math.min(asked.year ?? thisYear, thisYear);
  const { plans } = await readCatalogue(payload);
  const ofYear = plans.filter((plan) => plan.year === year);
  const plan = ofYear.find(({ slug }) => slug === asked.plan);
  const audience = plan?.audience.includes('all') ? undefined : plan?.audience;
  const { layer, state, band, job, q: words } = asked;
  return {
    query: { ...asked, plan: plan?.slug },
    year,
    plans: ofYear.map(({ slug, title }) => ({ slug, title })),
    filter: {
      ...{ layer, state, band, job, words },
      plan: audience && LEARNER_AUDIENCES.filter((one) => audience.includes(one)),
    },
  };
}

/**
 * A unit's year as a trainer's page shows it.
 *
 * @throws OperationError 403 or 404 for a unit that is not the viewer's or not there
 */
export async function readTrainerPage(
  payload: Payload,
  { viewer, query: address, now }: Asked,
): Promise<TrainerPage> {
  const thisYear = yearOf(now);
  const { query, year, filter, plans } = await askedList(payload, { query: address, now });
  const late = query.state === 'behind' || query.state === 'not-started' || query.state === 'open';
  const order = query.sort ?? (late ? 'behind' : 'number');
  const list = { viewer: viewer.user, year, unit: query.unit, filter, order, now };
  const [overview, units] = await Promise.all([
    readOverview(payload, { ...list, page: query.page, limit: PAGE_SIZE }),
    shownUnits(payload),
  ]);
  const listed = overview.learners.map(({ learner }) => learner);
  return {
    ...{ overview, plans },
    query: { ...query, sort: order },
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
    years: [thisYear, thisYear - 1],
    totalPages: Math.max(1, Math.ceil(overview.listed / PAGE_SIZE)),
    paces: await readPaces(payload, { learners: listed, year, now }),
  };
}
