import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { Reminder } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { canBeId } from '../stores/canBeId.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

/**
 * Opens one of somebody's reminders: it counts as seen from then on, however often.
 *
 * @throws OperationError 404 `reminder-unknown` for one that is none of theirs
 */
export async function openReminder(
  payload: Payload,
  { learner, id }: { learner: string; id: string },
): Promise<Reminder> {
  const reminder = canBeId(payload, id)
    ? await payload.db.findOne<Reminder>({ collection: 'reminders', where: { id: { equals: id } } })
    : null;
  if (!reminder || idOf(reminder.learner) !== learner) {
    throw new OperationError(404, 'reminder-unknown');
  }
  await compareAndSet(payload, 'reminders', [{ id, expect: {}, set: { seen: true } }]);
  return reminder;
}
