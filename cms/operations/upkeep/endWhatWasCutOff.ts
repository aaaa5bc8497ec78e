import type { Payload } from 'payload';

import { settleClaims } from '../ledger/settleClaims.ts';
import { settleCompletions } from '../ledger/completions/settleCompletions.ts';
import { settleTargetChanges } from '../ledger/settleTargetChanges.ts';
import { settleClasses } from '../training/settleClasses.ts';
import { carryOutImports } from './carryOutImports.ts';

/**
 * Ends what a process has committed and died over: lists of people and of past learning, trainings
 * and claims whose hours are not in the ledger yet, changes of targets the reports don't have.
 * Every minute, by the process that runs the jobs; whoever is still at it may go on beside it.
 */
export async function endWhatWasCutOff(payload: Payload, now: Date): Promise<void> {
  await carryOutImports(payload, now);
  await settleCompletions(payload, now);
  await settleClaims(payload, now);
  await settleClasses(payload, now);
  await settleTargetChanges(payload, now);
}
