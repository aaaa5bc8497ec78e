import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { attendedSlots } from '../../domain/ledger/attendedSlots.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { CheckInState } from '../../domain/training/checkInStates.ts';
import type { User } from '../../payload-types.ts';
import { findAccount } from '../accounts/findAccount.ts';
import { OperationError } from '../OperationError.ts';
import { classInCare } from './classInCare.ts';
import { isInvited } from './isInvited.ts';
import { plannedClasses } from './plannedClasses.ts';
import { saveCheckIn, type Attended } from './saveCheckIn.ts';

interface Call {
  /** The trainer. */
  actor: User;
  session: string;
  /** As the person says it. */
  staffNumber: string;
  state: CheckInState;
  /** Needed for who is excused. */
  reason: string;
  /** How somebody was there; nothing is said of who is only called. */
  attended?: Attended | undefined;
  now: Date;
}

/**
 * Notes by hand who is there, excused, or not there after all. Until the training is confirmed; who
 * was forgotten is added to the confirmed one's list.
 *
 * @throws OperationError as `classInCare`; 400 `excuse-missing`, 403 `own-attendance` or
 *   `not-invited/called`, 400 `slots-missing`, 404 `staff-number-unknown`, 409 `class-closed` or `class-ahead`
 */
export async function callOver(
  payload: Payload,
  { actor, session: id, staffNumber, state, reason, attended, now }: Call,
): Promise<void> {
  const session = await classInCare(payload, actor, id);
  if (session.status !== 'planned') throw new OperationError(409, 'class-closed');
  if (state === 'excused' && reason.trim() === '') throw new OperationError(400, 'excuse-missing');
  if (state !== 'excused' && session.day > dayOf(now)) throw new OperationError(409, 'class-ahead');
  const slots = attended?.slots ? attendedSlots(session.slots, attended.slots) : null;
  if (slots?.length === 0) throw new OperationError(400, 'slots-missing');
  const person = await findAccount(payload, staffNumber);
  if (!person || !hasRole(person, 'staff')) {
    throw new OperationError(404, 'staff-number-unknown', { staffNumber });
  }
  if (person.id === actor.id) throw new OperationError(403, 'own-attendance');
  const training = (await plannedClasses(payload)).find((one) => one.id === id);
  const known = await payload.db.findOne({
    collection: 'check-ins',
    where: { session: { equals: id }, learner: { equals: person.id } },
  });
  if (!known && training && !(await isInvited(payload, person))(training)) {
    throw new OperationError(403, 'not-invited/called', { name: person.name });
  }
  await saveCheckIn(payload, {
    ...{ session: id, learner: idOf(person), day: session.day, state, how: 'list' },
    ...{ at: now.getTime(), reason: reason.trim() || null, byName: actor.name },
    ...(attended && { ...attended, slots: slots?.length === session.slots.length ? null : slots }),
  });
}
