import type { Payload } from 'payload';

import type { TargetChange } from '../../payload-types.ts';
import { settleTargetChange } from './settleTargetChange.ts';

/** Ends what was cut off: changes of targets that the reports don't have yet. */
export async function settleTargetChanges(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<TargetChange>({
    collection: 'target-changes',
    where: { settled: { equals: false } },
    pagination: false,
    limit: 0,
  });
  for (const change of docs) {
    try {
      await settleTargetChange(payload, { change, now });
    } catch (error) {
      payload.logger.error({ err: error, change: change.id }, 'a change of a target not settled');
    }
  }
}
