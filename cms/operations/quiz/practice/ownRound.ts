import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { PracticeRound } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { canBeId } from '../../stores/canBeId.ts';

/**
 * A learner's own round of practice. Of somebody else's nothing is told, not even that it is there.
 *
 * @throws OperationError 404 `round-unknown`
 */
export async function ownRound(
  payload: Payload,
  { learner, round: id }: { learner: string; round: string },
): Promise<PracticeRound> {
  const round = canBeId(payload, id)
    ? await payload.db.findOne<PracticeRound>({
        collection: 'practice-rounds',
        where: { id: { equals: id } },
      })
    : null;
  if (!round || idOf(round.learner) !== learner) throw new OperationError(404, 'round-unknown');
  return round;
}
