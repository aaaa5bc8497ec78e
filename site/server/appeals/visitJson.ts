import type { Payload } from 'payload';
import { z } from 'zod';

import { passSchema } from '../../../cms/domain/passes/passSchema.ts';
import { bookVisit, type Booked } from '../../../cms/operations/appeals/receiving/bookVisit.ts';
import { checkPass } from '../../../cms/operations/passes/checkPass.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Viewer } from '../accounts/viewer.ts';

const place = { day: z.string().max(64), slot: z.string().max(5) };

export const bookedSchema = z.union([
  /** The code is made on the device, so that what was sent before is found again. */
  z.object({ ...place, code: z.string().max(64), pass: passSchema }),
  z.object(place).strict(),
]);

interface Booking {
  asked: z.infer<typeof bookedSchema>;
  viewer: Viewer | null;
  now: Date;
}

/**
 * Books a time with the account, or with a pass and no account at all. A login that comes with a
 * pass is refused, so that no program gives people away by mistake.
 *
 * @throws OperationError 401 `unauthenticated`, 400 `appeal-signed-in`, 403 `pass-invalid`, and as
 *   `bookVisit`
 */
export async function bookByProgram(
  payload: Payload,
  { asked, viewer, now }: Booking,
): Promise<Booked> {
  const { day: receiving, slot } = asked;
  if ('pass' in asked) {
    if (viewer) throw new OperationError(400, 'appeal-signed-in');
    const { mark } = await checkPass(payload, { purpose: 'appeal', pass: asked.pass, now });
    return bookVisit(payload, { receiving, slot, by: { mark, code: asked.code }, now });
  }
  if (!viewer) throw new OperationError(401, 'unauthenticated');
  return bookVisit(payload, { receiving, slot, by: { learner: viewer.user }, now });
}

/** A visit as its visitor reads it. */
export const tellVisit = ({ visit, day }: Booked) => ({
  ...{ day: day.day, slot: visit.slot, place: day.place, host: day.host },
  state: day.cancelled ? 'off' : visit.state,
  ...(day.cancelled && { reason: day.reason ?? '' }),
});
