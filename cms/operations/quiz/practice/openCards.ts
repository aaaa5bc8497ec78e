import type { Payload } from 'payload';

import { dayOf } from '../../../domain/shanghai.ts';
import type { MistakeCard } from '../../../payload-types.ts';

interface Asked {
  learner: string;
  now: Date;
  /** Only those that are due. */
  due: boolean;
}

/** The cards on a learner's list, those due longest first. */
export async function openCards(
  payload: Payload,
  { learner, now, due }: Asked,
): Promise<MistakeCard[]> {
  const { docs } = await payload.db.find<MistakeCard>({
    collection: 'mistake-cards',
    where: {
      ...{ learner: { equals: learner }, state: { equals: 'open' } },
      ...(due && { due: { less_than_equal: dayOf(now) } }),
    },
    sort: ['due', 'lastAt', 'id'],
    pagination: false,
    limit: 0,
  });
  return docs;
}
