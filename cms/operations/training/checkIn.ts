import type { Payload } from 'payload';

import { sharedSlots } from '../../domain/ledger/attendance.ts';
import { attendedSlots } from '../../domain/ledger/attendedSlots.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import { isLate } from '../../domain/training/isLate.ts';
import { presentAt } from '../../domain/training/presentAt.ts';
import type { CheckIn, ClassSession, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { isInvited } from './isInvited.ts';
import { plannedClasses, type PlannedClass } from './plannedClasses.ts';
import { saveCheckIn } from './saveCheckIn.ts';

interface Arrival {
  learner: User;
  /** A training whose code the learner has shown: see `sessionOfCode`. */
  session: string;
  now: Date;
}

export interface CheckedIn {
  session: string;
  title: string;
  /** When the learner came. */
  at: Date;
  /** False where that was known already. */
  isNew: boolean;
}

/**
 * A learner has come to a training. The row is the commit point, one a person and training: two
 * phones or servers write it once. Who is in another room at that hour is told so; of two at the
 * very same moment both may stand, and confirming decides (`findOverlap`). No hours are awarded
 * before the trainer has counted heads, because a code can be forwarded.
 *
 * @throws OperationError 403 `not-invited`, 409 `class-closed`, `class-not-today` or
 *   `overlap/check-in`
 */
export async function checkIn(
  payload: Payload,
  { learner, session, now }: Arrival,
): Promise<CheckedIn> {
  const planned = await plannedClasses(payload);
  const training = planned.find(({ id }) => id === session);
  if (!training) throw new OperationError(409, 'class-closed');
  const { day, title } = training;
  if (day !== dayOf(now)) throw new OperationError(409, 'class-not-today', { day });
  if (!(await isInvited(payload, learner))(training)) throw new OperationError(403, 'not-invited');
  const { docs: today } = await payload.db.find<CheckIn>({
    collection: 'check-ins',
    where: { learner: { equals: learner.id }, day: { equals: day } },
    pagination: false,
    limit: 0,
  });
  const known = today.find((one) => idOf(one.session) === session);
  if (known?.state === 'present') {
    return { session, title, at: new Date(known.at), isNew: false };
  }
  const elsewhere = roomOf(planned, training, today);
  if (elsewhere) throw new OperationError(409, 'overlap/check-in', { title: elsewhere.title });
  const row = await saveCheckIn(payload, {
    ...{ session, learner: learner.id, day, state: 'present', how: 'qr', at: now.getTime() },
    late: isLate(training, now),
  });
  await expectCounted(payload, { session, learner: learner.id });
  return { session, title, at: new Date(row.at), isNew: row.at === now.getTime() };
}

/** A training that was confirmed at this very moment may not have seen the row: that is told. */
async function expectCounted(
  payload: Payload,
  { session, learner }: { session: string; learner: string },
): Promise<void> {
  const where = { id: { equals: session } };
  const now = await payload.db.findOne<ClassSession>({ collection: 'class-sessions', where });
  if (now?.status === 'planned' || (now && presentAt(now).includes(learner))) return;
  throw new OperationError(409, 'class-closed');
}

/** The other training of these hours where somebody is, of those not confirmed yet. */
function roomOf(planned: readonly PlannedClass[], training: PlannedClass, today: CheckIn[]) {
  return planned.find((other) => {
    const row = today.find(({ session, state }) => idOf(session) === other.id && state === 'present'); // prettier-ignore
    if (!row || other.id === training.id) return false;
    return sharedSlots(attendedSlots(other.slots, row.slots), training.slots).length > 0;
  });
}
