import type { Payload } from 'payload';

import type { KeyRepair } from '../../../payload-types.ts';

/** Every repair of a quiz's keys, in their order. */
export async function readRepairs(payload: Payload, quiz: string): Promise<KeyRepair[]> {
  const { docs } = await payload.db.find<KeyRepair>({
    collection: 'key-repairs',
    where: { quiz: { equals: quiz } },
    sort: 'seq',
    pagination: false,
    limit: 0,
  });
  return docs;
}
