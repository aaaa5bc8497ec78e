import { isDeepStrictEqual } from 'node:util';

import type { Payload } from 'payload';

import type { Slot } from '../../domain/ledger/slot.ts';
import type { CheckIn } from '../../payload-types.ts';
import { retry } from '../retry.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

type Row = Pick<CheckIn, 'day' | 'state' | 'how' | 'at' | 'reason' | 'byName'> & {
  session: string;
  learner: string;
} & Partial<Attended>;

/** How somebody was there who was; what is not said stays as it was. */
export interface Attended {
  late: boolean;
  early: boolean;
  /** Which of the training's half days count; null for all. */
  slots: Slot[] | null;
}

/**
 * Writes what is known of a person at a training, one row for both: when and how they came
 * stays as it was first seen, otherwise the later word counts.
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
        .create({ collection: 'check-ins', data: { ...row, ...attendedBy({}, row) } })
        .catch(async (error: unknown) => {
          if (await find()) return again();
          throw error;
        }) as Promise<CheckIn>;
    }
    const attended = attendedBy(known, row);
    const same = known.state === row.state && isDeepStrictEqual(attended, attendedBy(known, {}));
    if (same && row.state === 'present') return known;
    const first = known.state === 'present' && row.state === 'present' ? known : row;
    const { state, how, at, reason = null } = first;
    const { byName = null } = row.how === 'qr' ? first : row;
    const [done] = await compareAndSet(payload, 'check-ins', [
      {
        id: known.id,
        expect: { at: known.at, state: known.state },
        set: { state, how, at, reason, byName, ...attended },
      },
    ]);
    return done ? { ...known, state, how, at, reason, byName, ...attended } : again();
  });
}

/** Nobody is late or for some half days only who is not there. */
function attendedBy(
  known: Partial<CheckIn>,
  { state = known.state, late, early, slots }: Partial<Row>,
) {
  if (state !== 'present') return { late: false, early: false, slots: null };
  return {
    late: late ?? known.late ?? false,
    early: early ?? known.early ?? false,
    slots: slots === undefined ? (known.slots ?? null) : slots,
  };
}
