import { exportUnitCsv } from '../../../cms/operations/reports/exportUnitCsv.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { paperTold, ticketQuery } from '../../server/reports/paperTold.ts';
import { paperQuery, toWanted } from '../../server/reports/paperQuery.ts';
import { streamed } from '../../server/streamed.ts';

export const GET = json(
  async ({ payload, viewer: { id: by, user: viewer }, language, now, query }) => {
    const wanted = toWanted(query(paperQuery), now);
    const told = paperTold(payload, { ...query(ticketQuery), by, now });
    const { name, csv } = await exportUnitCsv(payload, { viewer, ...wanted, now, language, told });
    return new Response(streamed(csv), {
      headers: attachment('text/csv; charset=utf-8', name, `hours-${wanted.year}.csv`),
    });
  },
);

export const ALL = only('GET');
