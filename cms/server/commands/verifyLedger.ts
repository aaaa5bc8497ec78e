import { describeBreach } from '../../domain/ledger/describeBreach.ts';
import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openLedger } from '../lifecycle/openLedger.ts';
import { prepareEnvironment } from '../lifecycle/prepareEnvironment.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { runCommand } from './runCommand.ts';

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
      onBreach: (breach) => console.log(describeBreach(breach)),
      repair,
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const mended = repair ? `，重建汇总 ${repaired} 份` : '';
    const result = breaches === 0 ? '全部相符' : `发现问题 ${breaches} 处`;
    console.log(
      `台账核对：${learners} 名学员，${entries} 条，${result}${mended}，用时 ${seconds} 秒 (${entries} entries, ${breaches} breaches)`,
    );
    if (breaches > 0) process.exitCode = 1;
  } finally {
    await endings.endAll();
  }
}

await runCommand(verifyLedgerCommand);
process.exit();
