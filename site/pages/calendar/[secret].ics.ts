import type { APIRoute } from 'astro';

import { calendarKey } from '../../../cms/operations/training/calendarKey.ts';
import { readCalendar } from '../../server/home/readCalendar.ts';
import { jsonRefusal } from '../../server/jsonRefusal.ts';
import { only } from '../../server/only.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const { payload, language } = locals;
  const now = new Date();
  const learner = await calendarKey.owner(payload, params.secret ?? '', now);
  if (!learner) return jsonRefusal(language, 404, 'calendar-unknown');
  const calendar = await readCalendar(payload, { learner, language, now });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

export const ALL = only('GET');
