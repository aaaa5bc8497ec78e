import type { Payload } from 'payload';

import { settleMinutes } from '../appeals/joint/tellDecisions.ts';
import { settleAppeals } from '../appeals/settleAppeals.ts';
import { settleClaims } from '../ledger/settleClaims.ts';
import { settleCompletions } from '../ledger/completions/settleCompletions.ts';
import { settleTargetChanges } from '../ledger/settleTargetChanges.ts';
import { settleQuestions } from '../quiz/bank/settleQuestions.ts';
import { settleMarks } from '../quiz/print/marks/settleMarks.ts';
import { settleRepairs } from '../quiz/repair/settleRepairs.ts';
import { settleClasses } from '../training/settleClasses.ts';
import { carryOutImports } from './carryOutImports.ts';
import { closeOverdueAttempts } from './closeOverdueAttempts.ts';

/**
 * Ends what a process has committed and died over: lists of people, of past learning and of
 * questions, trainings and claims whose hours are not in the ledger yet, changes of targets the
 * reports don't have, repairs of keys that not every attempt has, marks of papers, steps that their case doesn't
 * show, minutes whose decisions no case's history tells yet, attempts at a quiz whose time is up.
 * Every minute, by the process that runs the jobs; whoever is still at it may go on beside it.
 * What fails stays for the next minute and stops nothing else.
 */
export async function endWhatWasCutOff(payload: Payload, now: Date): Promise<void> {
  for (const end of [
    carryOutImports,
    settleCompletions,
    settleQuestions,
    settleClaims,
    settleClasses,
    settleTargetChanges,
    settleRepairs,
    settleMarks,
    settleAppeals,
    closeOverdueAttempts,
    settleMinutes,
  ]) {
    try {
      await end(payload, now);
    } catch (error) {
      payload.logger.error({ err: error }, 'what was cut off could not be ended');
    }
  }
}
