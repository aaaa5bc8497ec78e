import type { PayloadRequest, ServerFunction } from 'payload';
import { z } from 'zod';

import { cancelSchedule } from '../../operations/content/cancelSchedule.ts';
import { schedulePublishing } from '../../operations/content/schedulePublishing.ts';
import { OperationError } from '../../operations/OperationError.ts';
import { refusalText } from '../../text/refusals.ts';
import { toLanguage } from '../../text/toLanguage.ts';

const asked = z.union([
  z.object({ deleteID: z.string() }),
  z.object({
    type: z.enum(['publish', 'unpublish']),
    date: z.coerce.date(),
    doc: z.object({ relationTo: z.string(), value: z.string() }),
  }),
]);

/**
 * Payload's own server function `schedule-publish`, which asks neither whether there is anything
 * to take back nor who cancels.
 */
export const answerSchedule: ServerFunction = async (args) => {
  const { req } = args as unknown as { req: PayloadRequest };
  const language = toLanguage(req.i18n.language);
  const { payload, user: by } = req;
  const { data } = asked.safeParse(args);
  if (!data) return { error: refusalText(language, 'invalid-input', { fields: [] }) };
  try {
    if ('deleteID' in data) await cancelSchedule(payload, { job: data.deleteID, by });
    else {
      const { type, date: at, doc } = data;
      const item = { collection: doc.relationTo, id: doc.value };
      await schedulePublishing(payload, { type, ...item, at, by, now: new Date() });
    }
    return { message: '' };
  } catch (error) {
    if (error instanceof OperationError) return { error: refusalText(language, ...error.refusal) };
    throw error;
  }
};
