import type { Payload } from 'payload';

import type { TargetChange } from '../../payload-types.ts';

/** Every change of a learner's target, taken back or not, the latest first. */
export async function readTargetChanges(
  payload: Payload,
  learner: string,
): Promise<TargetChange[]> {
  const { docs } = await payload.db.find<TargetChange>({
    collection: 'target-changes',
    where: { learner: { equals: learner } },
    sort: '-at',
    pagination: false,
    limit: 0,
  });
  return docs;
}
