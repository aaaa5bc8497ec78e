import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportUnitPdf } from '../../../cms/operations/reports/exportUnitPdf.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';

export const GET = json(async ({ payload, viewer: { user: viewer }, language, now, query }) => {
  const { year = yearOf(now), unit } = query(summaryQuery);
  const { name, pdf } = await exportUnitPdf(payload, { viewer, year, unit, now, language });
  return new Response(new Uint8Array(pdf), {
    headers: attachment('application/pdf', name, `report-${year}.pdf`),
  });
});

export const ALL = only('GET');
