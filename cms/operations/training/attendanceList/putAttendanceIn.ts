import type { Payload } from 'payload';

import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import { saveCheckIn } from '../saveCheckIn.ts';
import type { AttendanceCheck } from './checkAttendance.ts';

interface PutIn {
  actor: User;
  check: AttendanceCheck;
  now: Date;
}

/**
 * Writes a checked list into a training's roster. Nobody gets hours by it: heads are counted and
 * confirmed first, so rows that a kill has kept out are missed then, and the same file again puts
 * in what is missing. A row that somebody else has made meanwhile stands: it is one a person and
 * training.
 *
 * @throws OperationError 422 `attendance-errors` as long as a row is wrong
 */
export async function putAttendanceIn(
  payload: Payload,
  { actor, check, now }: PutIn,
): Promise<void> {
  const { session, changes, summary } = check;
  if (summary.error > 0) throw new OperationError(422, 'attendance-errors');
  const rowOf = ({ learner, state, late, early, reason }: (typeof changes)[number]) => ({
    ...{ session: session.id, learner, day: session.day, state, how: 'import' as const },
    ...(late && { late }),
    ...(early && { early }),
    ...{ at: now.getTime(), reason, byName: actor.name },
  });
  const made = changes.filter(({ isNew }) => isNew);
  await insertMany(
    payload,
    'check-ins',
    made.map((one) => ({ id: newId(payload), late: false, early: false, ...rowOf(one) })),
  );
  for (const one of changes) if (!one.isNew) await saveCheckIn(payload, rowOf(one));
}
