import type { Payload } from 'payload';

import type { ClassSession, User } from '../../payload-types.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { recordAttendance } from './recordAttendance.ts';
import { reverseAttendance } from './reverseAttendance.ts';

/** What `credited` says of a training whose list and hours agree. */
export const CREDITED = 'yes';

interface Settle {
  classSession: ClassSession;
  /** Who confirms it; null where upkeep does it for them. */
  by: { id: string; name: string } | null;
  now: Date;
}

/**
 * Brings the ledger in line with a training that is confirmed or undone, and marks it as settled.
 * Safe to repeat and to be cut off anywhere: each entry is its own commit point, and what is not
 * marked is found by `settleClasses`. The mark is set only where the list still is the one that
 * was settled: each save writes a new one, so that two servers don't speak for each other.
 */
export async function settleClass(
  payload: Payload,
  { classSession, by, now }: Settle,
): Promise<void> {
  const settled =
    classSession.status === 'undone'
      ? await undo(payload, classSession, now)
      : await recordAttendance(payload, { classSession, by, now });
  if (!settled) return;
  const { id, credited } = classSession;
  await compareAndSet(payload, 'class-sessions', [
    { id, expect: { credited: credited ?? null }, set: { credited: CREDITED } },
  ]);
}

/** By whoever undid it, also where another process ends what was cut off. */
async function undo(payload: Payload, classSession: ClassSession, now: Date): Promise<boolean> {
  const { undoneBy, undoReason } = classSession;
  const id = typeof undoneBy === 'object' ? undoneBy?.id : undoneBy;
  const user = id
    ? await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
    : null;
  if (!user) {
    payload.logger.error({ classSession: classSession.id }, 'nobody to undo a training for');
    return false;
  }
  const by = { id: user.id, name: user.name };
  return reverseAttendance(payload, { classSession, reason: undoReason ?? '', by, now });
}
