import type { Payload } from 'payload';

import { COMPLETION_IMPORTS } from '../../../domain/ledger/completionKey.ts';
import type { CompletionImport } from '../../../payload-types.ts';
import { carryOutCompletions } from './carryOutCompletions.ts';

/** Who has just committed a table is about to begin with it. */
const HEAD_START_MS = 10_000;

/**
 * Enters the tables of past learning that a process has committed and died over; every minute, by
 * the process that runs the jobs.
 */
export async function settleCompletions(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<CompletionImport>({
    collection: COMPLETION_IMPORTS,
    where: {
      and: [
        { state: { equals: 'running' } },
        { at: { less_than: new Date(now.getTime() - HEAD_START_MS).toISOString() } },
      ],
    },
    sort: 'at',
    pagination: false,
  });
  for (const found of docs) await carryOutCompletions(payload, found, now);
}
