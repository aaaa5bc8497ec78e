import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openLedger } from '../lifecycle/openLedger.ts';
import { prepareEnvironment } from '../lifecycle/prepareEnvironment.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { runCommand } from './runCommand.ts';
import { tellVerdict } from './tellVerdict.ts';

/**
 * `npm run ledger:verify [-- --repair]`: recomputes every total and every rule of the whole
 * ledger, beside a running server or without one, and prints a line for each breach.
 */
async function verifyLedgerCommand(): Promise<void> {
  const endings = createEndings();
  onStopSignal(endings.endAll);
  try {
    const payload = await openLedger(await prepareEnvironment(readGivenEnv()), endings);
    await tellVerdict(payload, { repair: process.argv.includes('--repair') });
  } finally {
    await endings.endAll();
  }
}

await runCommand(verifyLedgerCommand);
process.exit();
