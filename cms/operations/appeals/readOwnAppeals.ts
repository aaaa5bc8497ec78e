import type { Payload } from 'payload';

import { APPEALS } from '../../domain/appeals/appeal.ts';
import type { Appeal } from '../../payload-types.ts';

/** The cases somebody has raised with their account, latest first; open ones before closed ones. */
export async function readOwnAppeals(
  payload: Payload,
  { learner, limit }: { learner: string; limit: number },
): Promise<Appeal[]> {
  const { docs } = await payload.db.find<Appeal>({
    collection: APPEALS,
    where: { learner: { equals: learner } },
    sort: ['-openedAt', 'id'],
    pagination: false,
    limit,
  });
  return docs;
}
