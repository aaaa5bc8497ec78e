import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { learnerYearJson } from '../../server/reports/learnerYearJson.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';

export const GET = json(async ({ payload, viewer, now, query }) => {
  const { year = yearOf(now), ...rest } = query(summaryQuery);
  const summary = await readUnitSummary(payload, { viewer: viewer.user, year, ...rest });
  return { ...summary, unit: summary.unit.id, learners: summary.learners.map(learnerYearJson) };
});

export const ALL = only('GET');
