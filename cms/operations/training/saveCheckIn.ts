import type { Payload } from 'payload';

import type { CheckIn } from '../../payload-types.ts';
import { retry } from '../retry.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

type Row = Pick<CheckIn, 'day' | 'state' | 'how' | 'at' | 'reason' | 'byName'> & {
  session: string;
  learner: string;
};

/**
 * Writes what is known of a person at a training, one row for both: the first stays where both
 * say that they are there, otherwise the later word counts.
 *
 * @throws OperationError 503 `busy`
 */
export async function saveCheckIn(payload: Payload, row: Row): Promise<CheckIn> {
  const { session, learner } = row;
  const where = { session: { equals: session }, learner: { equals: learner } };
  const find = () => payload.db.findOne<CheckIn>({ collection: 'check-ins', where });
  return retry(async (again) => {
    const known = await find();
    if (!known) {
      return payload.db
        .create({ collection: 'check-ins', data: row })
        .catch(async (error: unknown) => {
          if (await find()) return again();
          throw error;
        }) as Promise<CheckIn>;
    }
    if (known.state === 'present' && row.state === 'present') return known;
    const { state, how, at, reason = null, byName = null } = row;
    const [done] = await compareAndSet(payload, 'check-ins', [
      {
        id: known.id,
        expect: { at: known.at, state: known.state },
        set: { state, how, at, reason, byName },
      },
    ]);
    return done ? { ...known, ...row } : again();
  });
}
