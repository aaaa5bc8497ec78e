import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { ContestRun } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { canBeId } from '../../stores/canBeId.ts';

/**
 * A learner's own run, with its paper.
 *
 * @throws OperationError 404 `not-found`, 403 `contest-run-foreign`
 */
export async function ownRun(
  payload: Payload,
  { learner, run: id }: { learner: string; run: string },
): Promise<ContestRun> {
  const run = canBeId(payload, id)
    ? await payload.db.findOne<ContestRun>({
        collection: 'contest-runs',
        where: { id: { equals: id } },
      })
    : null;
  if (!run) throw new OperationError(404, 'not-found/run');
  if (idOf(run.learner) !== learner) throw new OperationError(403, 'contest-run-foreign');
  return run;
}
