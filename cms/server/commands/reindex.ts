import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openPlatform } from '../lifecycle/openPlatform.ts';
import { prepareEnvironment } from '../lifecycle/prepareEnvironment.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { runCommand } from './runCommand.ts';
import { processLines } from '../../text/server/processLines.ts';

/** `npm run reindex`: builds the search index anew, beside a running server or without one. */
async function reindexCommand(): Promise<void> {
  const endings = createEndings();
  onStopSignal(endings.endAll);
  try {
    const env = await prepareEnvironment(readGivenEnv());
    const { payload } = await openPlatform({ ...env, SEED: 'none' }, { endings });
    const { rebuildIndex } = await import('../../search/rebuildIndex.ts');
    const { documents } = await rebuildIndex(payload, { now: new Date() });
    console.log(processLines.reindexed(documents));
  } finally {
    await endings.endAll();
  }
}

await runCommand(reindexCommand);
process.exit(0);
