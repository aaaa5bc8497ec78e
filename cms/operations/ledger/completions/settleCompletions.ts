import type { Payload } from 'payload';

import { COMPLETION_IMPORTS } from '../../../domain/ledger/completionKey.ts';
import type { CompletionImport } from '../../../payload-types.ts';
import { carryOutCompletions } from './carryOutCompletions.ts';
import { readCutOff } from '../../stores/readCutOff.ts';

/**
 * Enters the tables of past learning that a process has committed and died over; every minute, by
 * the process that runs the jobs.
 */
export async function settleCompletions(payload: Payload, now: Date): Promise<void> {
  const cutOff = await readCutOff<CompletionImport>(payload, COMPLETION_IMPORTS, {
    order: 'at',
    now,
  });
  for (const found of cutOff) await carryOutCompletions(payload, found, now);
}
