import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportCapsule } from '../../../cms/operations/reports/capsule/exportCapsule.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { paperTold, ticketQuery } from '../../server/reports/paperTold.ts';
import { summaryQuery } from '../../server/reports/summaryQuery.ts';
import { streamed } from '../../server/streamed.ts';

export const GET = json(
  async ({ payload, viewer: { id: by, user: viewer }, language, now, query }) => {
    const { year = yearOf(now), unit } = query(summaryQuery);
    const told = paperTold(payload, { ...query(ticketQuery), by, now });
    const { name, capsule } = await exportCapsule(payload, {
      viewer,
      year,
      unit,
      now,
      language,
      told,
    });
    return new Response(streamed(capsule), {
      headers: attachment('text/html; charset=utf-8', name, `capsule-${year}.html`),
    });
  },
);

export const ALL = only('GET');
