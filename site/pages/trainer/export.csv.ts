import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportUnitCsv } from '../../../cms/operations/reports/exportUnitCsv.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';
import { streamed } from '../../server/streamed.ts';

export const GET = json(async ({ payload, viewer: { user: viewer }, language, now, query }) => {
  const { year = yearOf(now), unit } = query(summaryQuery);
  const { name, csv } = await exportUnitCsv(payload, { viewer, year, unit, language });
  return new Response(streamed(csv), {
    headers: attachment('text/csv; charset=utf-8', name, `hours-${year}.csv`),
  });
});

export const ALL = only('GET');
