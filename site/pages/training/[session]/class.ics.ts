import { toCalendar } from '../../../../cms/domain/training/toCalendar.ts';
import { OperationError } from '../../../../cms/operations/OperationError.ts';
import { readComingClasses } from '../../../../cms/operations/training/readComingClasses.ts';
import { attachment } from '../../../server/attachment.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { classEvent } from '../../../server/training/classEvent.ts';

export const GET = json(async ({ payload, viewer, language, now, params }) => {
  const classes = await readComingClasses(payload, { learner: viewer.user, now });
  const found = classes.find(({ id }) => id === params.session);
  if (!found) throw new OperationError(404, 'class-unknown');
  const { title } = found;
  const calendar = toCalendar({ name: title, events: [classEvent(language, found)], now });
  return new Response(calendar, {
    headers: attachment('text/calendar; charset=utf-8', `${title}.ics`, 'class.ics'),
  });
});

export const ALL = only('GET');
