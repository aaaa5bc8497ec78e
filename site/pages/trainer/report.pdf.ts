import { exportUnitPdf } from '../../../cms/operations/reports/exportUnitPdf.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { paperQuery, toWanted } from '../../server/reports/paperQuery.ts';

export const GET = json(async ({ payload, viewer: { user: viewer }, language, now, query }) => {
  const wanted = toWanted(query(paperQuery), now);
  const { name, pdf } = await exportUnitPdf(payload, { viewer, ...wanted, now, language });
  return new Response(new Uint8Array(pdf), {
    headers: attachment('application/pdf', name, `report-${wanted.year}.pdf`),
  });
});

export const ALL = only('GET');
