import type { Payload } from 'payload';
import { z } from 'zod';

import { reminderLink } from '../../../cms/domain/messages/reminderLink.ts';
import { openReminder } from '../../../cms/operations/messages/openReminder.ts';
import { seeAllReminders } from '../../../cms/operations/messages/seeAllReminders.ts';
import { parseInput } from '../parseInput.ts';
import { unseenBy } from './unseenBy.ts';

const formSchema = z.union([
  z.object({ open: z.string().min(1).max(100) }),
  z.object({ all: z.literal('seen') }),
]);

/**
 * Does what a form of the inbox asks for: opens one message, or counts all as seen.
 *
 * @returns where it leads
 * @throws OperationError 400 for a form that asks for neither, 404 `reminder-unknown`
 */
export async function submitMessageForm(
  payload: Payload,
  { viewer, form }: { viewer: string; form: FormData },
): Promise<string> {
  const asked = parseInput(formSchema, Object.fromEntries(form));
  try {
    if ('all' in asked) {
      await seeAllReminders(payload, viewer);
      return '/messages';
    }
    const { rule, about, day } = await openReminder(payload, { learner: viewer, id: asked.open });
    return reminderLink({ rule, ...(about && { about }), ...(day && { day }) });
  } finally {
    unseenBy.forget(viewer);
  }
}
