import type { Payload, Where } from 'payload';

import type { KeyRepair } from '../../../payload-types.ts';
import { settleRepair } from './settleRepair.ts';

/** Ends what was cut off: repairs that stand and that not every attempt has yet; of one quiz or all. */
export async function settleRepairs(payload: Payload, now: Date, quiz?: string): Promise<void> {
  const theirs: Where = quiz === undefined ? {} : { quiz: { equals: quiz } };
  const { docs } = await payload.db.find<KeyRepair>({
    collection: 'key-repairs',
    where: { ...theirs, settled: { equals: false } },
    sort: 'seq',
    pagination: false,
    limit: 0,
  });
  for (const repair of docs) await settleRepair(payload, { repair, now });
}
