import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { partlyOf, type Partly } from '../../domain/ledger/attendedSlots.ts';
import { presentAt } from '../../domain/training/presentAt.ts';
import type { CheckIn, ClassSession } from '../../payload-types.ts';

/** Who has been seen at a training so far, once each, and who of them for some half days only. */
interface Seen {
  people: string[];
  partly: Partial<Partly>;
}

/** Those who checked in to a training so far, and those put on its list. */
export async function seenAt(payload: Payload, session: ClassSession): Promise<Seen> {
  const listed = presentAt(session);
  if (session.status !== 'planned') {
    return { people: listed, partly: partlyOf(session.partly) };
  }
  const { docs } = await payload.db.find<Pick<CheckIn, 'id' | 'learner' | 'slots'>>({
    collection: 'check-ins',
    where: { session: { equals: session.id }, state: { equals: 'present' } },
    select: { learner: true, slots: true },
    pagination: false,
    limit: 0,
  });
  const some = docs.flatMap(({ learner, slots }) => (slots ? [[idOf(learner), slots]] : []));
  return {
    people: [...new Set([...listed, ...docs.map(({ learner }) => idOf(learner))])],
    partly: partlyOf(Object.fromEntries(some)),
  };
}
