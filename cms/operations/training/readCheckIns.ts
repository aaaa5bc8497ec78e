import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { CheckIn } from '../../payload-types.ts';

/** What is known of who was at a training, by learner. */
export async function readCheckIns(
  payload: Payload,
  session: string,
): Promise<Map<string, CheckIn>> {
  const { docs } = await payload.db.find<CheckIn>({
    collection: 'check-ins',
    where: { session: { equals: session } },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map((row) => [idOf(row.learner), row]));
}
