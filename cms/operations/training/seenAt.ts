import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { presentAt } from '../../domain/training/presentAt.ts';
import type { CheckIn, ClassSession } from '../../payload-types.ts';

/** Who has been seen at a training so far: those who checked in, and those put on its list. */
export async function seenAt(payload: Payload, session: ClassSession): Promise<string[]> {
  const listed = presentAt(session);
  if (session.status !== 'planned') return listed;
  const { docs } = await payload.db.find<Pick<CheckIn, 'id' | 'learner'>>({
    collection: 'check-ins',
    where: { session: { equals: session.id }, state: { equals: 'present' } },
    select: { learner: true },
    pagination: false,
    limit: 0,
  });
  return [...new Set([...listed, ...docs.map(({ learner }) => idOf(learner))])];
}
