import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { canBeId } from '../stores/canBeId.ts';
import { isInvited } from './isInvited.ts';

/**
 * A training as somebody sees it whom it asks to come.
 *
 * @throws OperationError 404 `class-unknown` for one that there is not, or that asks others
 */
export async function readInvitation(
  payload: Payload,
  { learner, id }: { learner: User; id: string },
): Promise<ClassSession> {
  const session = canBeId(payload, id)
    ? await payload.db.findOne<ClassSession>({
        collection: 'class-sessions',
        where: { id: { equals: id } },
      })
    : null;
  if (!session) throw new OperationError(404, 'class-unknown');
  const asked = {
    units: [session.unit, ...(session.alsoUnits ?? [])].map(idOf),
    attendees: (session.attendees ?? []).map(idOf),
  };
  const invited = await isInvited(payload, learner);
  if (!invited(asked)) throw new OperationError(404, 'class-unknown');
  return session;
}
