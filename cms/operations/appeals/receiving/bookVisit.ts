import type { Payload, Where } from 'payload';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { RECEIVING_VISITS } from '../../../domain/appeals/receivingDay.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { ReceivingVisit, User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { OperationError } from '../../OperationError.ts';
import { retry } from '../../retry.ts';
import { codeHash, isCode } from '../codeHash.ts';
import { readReceivingDay, type ReadDay } from './readReceivingDay.ts';

/** Who comes: by name, or with a pass and a code made on the device. */
export type Visitor =
  | { learner: Pick<User, 'id' | 'unit'> }
  /** Of the pass only the mark is known. */
  | { mark: string; code: string };

interface Booking {
  receiving: string;
  /** `HH:mm` */
  slot: string;
  by: Visitor;
  now: Date;
}

/** A visit as it was booked, with its day. */
export interface Booked {
  visit: ReceivingVisit;
  day: ReadDay['row'];
}

/**
 * Books a slot of a receiving day. The one insert is the booking: its id is the day, the slot and
 * how many had the slot before and called it off, and beside it `holder` (day and person) and the
 * pass's mark are unique. So of two who want one slot at once, on two servers too, one has it, a
 * person has one of a day, a pass brings one visit, and a kill leaves either all of it or nothing.
 * Whoever was too late reads again and is told what is free. The same again is the same visit.
 *
 * A pass for matters brings one visit besides the one matter: its use is known where it was used.
 * Whose people may come is not asked of a pass: it tells nothing but that it is one of ours.
 *
 * @throws OperationError 404 `receiving-unknown`, 403 `forbidden/receiving`, 400 `receiving-slot`,
 *   409 `receiving-…`, `pass-used`, `appeal-code-used`
 */
export async function bookVisit(
  payload: Payload,
  { receiving, slot: wanted, by, now }: Booking,
): Promise<Booked> {
  if ('code' in by && !isCode(by.code)) throw new OperationError(400, 'appeal-code-form');
  return retry(async (again) => {
    const day = await readReceivingDay(payload, receiving);
    const sent = await sentBefore(payload, day, by, wanted);
    if (sent) return { visit: sent, day: day.row };
    const slot = day.slots.find(({ begins }) => begins === wanted);
    if (day.row.cancelled) throw new OperationError(409, 'receiving-off');
    if (!slot) throw new OperationError(400, 'receiving-slot');
    if (slot.at <= now.getTime()) throw new OperationError(409, 'receiving-past');
    await expectGuest(payload, day, by);
    if (slot.visit) throw new OperationError(409, 'receiving-taken', { free: freeSlots(day, now) });
    const before = day.visits.filter((one) => one.slot === wanted).length;
    const id = `${day.row.id}/${wanted}/${before}`;
    const visit = {
      ...{ id, receiving: day.row.id, slot: wanted, state: 'booked' as const },
      ...('learner' in by
        ? { learner: by.learner.id, holder: `${day.row.id}/${by.learner.id}` }
        : { holder: id, mark: by.mark, codeHash: codeHash(by.code) }),
    };
    try {
      await payload.db.create({ collection: RECEIVING_VISITS, data: visit });
    } catch {
      if ('mark' in by && (await isUsed(payload, by.mark))) {
        // Whoever sent the same from two places at once has the visit.
        const mine = await sentBefore(payload, day, by, wanted);
        if (mine) return { visit: mine, day: day.row };
      }
      const there = await payload.db.count({
        collection: RECEIVING_VISITS,
        where: { or: [{ id: { equals: id } }, { holder: { equals: visit.holder } }] },
      });
      // What the database says of its error holds its moment: no log may have that.
      if (there.totalDocs === 0) throw new Error('a visit could not be booked');
      return again();
    }
    return { visit, day: day.row };
  });
}

/** The times of a day that nobody has and that are still to come. */
export const freeSlots = ({ slots }: ReadDay, now: Date): string[] =>
  slots.filter(({ visit, at }) => visit === null && at > now.getTime()).map(({ begins }) => begins);

/** The visit that the same person or the same code has, where it is this one. */
async function sentBefore(
  payload: Payload,
  { row, visits }: ReadDay,
  by: Visitor,
  wanted: string,
): Promise<ReceivingVisit | null> {
  if ('learner' in by) {
    const own = visits.find(({ holder }) => holder === `${row.id}/${by.learner.id}`);
    if (!own) return null;
    if (own.slot !== wanted) throw new OperationError(409, 'receiving-booked', { slot: own.slot });
    return own;
  }
  const find = (where: Where) =>
    payload.db.findOne<ReceivingVisit>({ collection: RECEIVING_VISITS, where });
  const hash = codeHash(by.code);
  const coded = await find({ codeHash: { equals: hash } });
  const used = coded?.mark === by.mark ? coded : await find({ mark: { equals: by.mark } });
  if (!used && !coded) return null;
  if (!used) throw new OperationError(409, 'appeal-code-used');
  // By its own hash: the same, sent twice, may have been booked between the two readings.
  const isSame = used.codeHash === hash && used.receiving === row.id && used.slot === wanted;
  if (!isSame) throw new OperationError(409, 'pass-used');
  return used;
}

const isUsed = async (payload: Payload, mark: string): Promise<boolean> =>
  (await payload.db.count({ collection: RECEIVING_VISITS, where: { mark: { equals: mark } } }))
    .totalDocs > 0;

async function expectGuest(payload: Payload, { row }: ReadDay, by: Visitor): Promise<void> {
  if (!('learner' in by)) return;
  const { unit } = by.learner;
  const above = unit ? unitsAbove(await shownUnits(payload), idOf(unit)) : [];
  if (!above.includes(idOf(row.guests))) throw new OperationError(403, 'forbidden/receiving');
}
