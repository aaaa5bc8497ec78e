import type { Payload } from 'payload';

import { describeBreach } from '../../text/ledger/describeBreach.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * Verifies the whole ledger, prints a line for each breach and one for the verdict; any breach
 * left makes the exit code 1.
 *
 * @param repair rebuilds stored sums that are stale
 */
export async function tellVerdict(
  payload: Payload,
  { repair }: { repair: boolean },
): Promise<void> {
  const { verifyLedger } = await import('../../operations/upkeep/verifyLedger.ts');
  const began = performance.now();
  const { entries, learners, breaches, repaired } = await verifyLedger(payload, {
    now: new Date(),
    onBreach: (breach) => console.log(describeBreach('zh', breach)),
    repair,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verified = { entries, learners, breaches, seconds, ...(repair ? { repaired } : {}) };
  console.log(processLines.verified(verified));
  if (breaches > 0) process.exitCode = 1;
}
