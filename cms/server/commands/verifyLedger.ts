import { describeBreach } from '../../text/ledger/describeBreach.ts';
import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openLedger } from '../lifecycle/openLedger.ts';
import { prepareEnvironment } from '../lifecycle/prepareEnvironment.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { runCommand } from './runCommand.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * `npm run ledger:verify [-- --repair]`: recomputes every total and every rule of the whole
 * ledger, beside a running server or without one, and prints a line for each breach.
 */
async function verifyLedgerCommand(): Promise<void> {
  const repair = process.argv.includes('--repair');
  const endings = createEndings();
  onStopSignal(endings.endAll);
  try {
    const payload = await openLedger(await prepareEnvironment(readGivenEnv()), endings);
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
  } finally {
    await endings.endAll();
  }
}

await runCommand(verifyLedgerCommand);
process.exit();
