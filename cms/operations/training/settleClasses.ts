import type { Payload } from 'payload';

import { yearOfDay } from '../../domain/shanghai.ts';
import type { ClassSession } from '../../payload-types.ts';
import { isYearClosed } from '../ledger/isYearClosed.ts';
import { CREDITED, settleClass } from './settleClass.ts';

/**
 * Ends what was cut off or failed: trainings confirmed or undone, however long ago, whose hours
 * are not in the ledger yet. One that fails stays for the next time and stops no other. A closed
 * year takes no entries any more.
 */
export async function settleClasses(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<ClassSession>({
    collection: 'class-sessions',
    where: {
      and: [
        { status: { in: ['confirmed', 'undone'] } },
        { or: [{ credited: { not_equals: CREDITED } }, { credited: { exists: false } }] },
      ],
    },
    pagination: false,
    limit: 0,
  });
  for (const classSession of docs) {
    try {
      if (await isYearClosed(payload, yearOfDay(classSession.day))) continue;
      await settleClass(payload, { classSession, by: null, now });
    } catch (error) {
      payload.logger.error({ err: error, classSession: classSession.id }, 'a training not settled');
    }
  }
}
