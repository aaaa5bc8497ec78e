import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { readUnitSummaryAsOf } from '../../../cms/operations/reports/readUnitSummaryAsOf.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { learnerYearJson } from '../../server/reports/learnerYearJson.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';

export const GET = json(async ({ payload, viewer, now, query }) => {
  const { year = yearOf(now), asOf, ...rest } = query(summaryQuery);
  const wanted = { viewer: viewer.user, year, ...rest };
  const summary = asOf
    ? withoutParts(await readUnitSummaryAsOf(payload, { ...wanted, asOf }))
    : await readUnitSummary(payload, wanted);
  return { ...summary, unit: summary.unit.id, learners: summary.learners.map(learnerYearJson) };
});

const withoutParts = <T extends { parts: unknown }>({ parts: _, ...summary }: T) => summary;

export const ALL = only('GET');
