import type { Payload } from 'payload';

import type { MarkImport } from '../../../../payload-types.ts';
import { carryOutMarks } from './carryOutMarks.ts';

/** Who has just committed a table is about to begin with it. */
const HEAD_START_MS = 10_000;

/**
 * Enters the tables of marks that a process has committed and died over; every minute, by the
 * process that runs the jobs.
 */
export async function settleMarks(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<MarkImport>({
    collection: 'mark-imports',
    where: {
      and: [
        { state: { equals: 'running' } },
        { at: { less_than: new Date(now.getTime() - HEAD_START_MS).toISOString() } },
      ],
    },
    sort: 'at',
    pagination: false,
  });
  for (const found of docs) await carryOutMarks(payload, found, now);
}
