import path from 'node:path';

import type { Payload } from 'payload';

import { processLines } from '../../text/server/processLines.ts';
import { settingsThen } from '../backup/settingsThen.ts';
import { restoreBackup } from '../backup/restoreBackup.ts';
import { errorText } from '../errorText.ts';
import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openPlatform } from '../lifecycle/openPlatform.ts';
import { prepareForWork } from '../lifecycle/prepareForWork.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { wholePaths } from '../lifecycle/wholePaths.ts';
import { readVersion } from '../readVersion.ts';
import { readArguments } from './readArguments.ts';
import { runCommand } from './runCommand.ts';
import { tellVerdict } from './tellVerdict.ts';

/** `npm run restore -- FOLDER`: puts a backup into an empty place, ready to be started. */
async function restoreCommand(): Promise<void> {
  const { folder } = readArguments([], processLines.restoreUsage);
  const endings = createEndings();
  onStopSignal(endings.endAll);
  try {
    const env = wholePaths(readGivenEnv());
    const restore = { env, folder: path.resolve(folder), version: await readVersion() };
    await restoreBackup({ ...restore, say: console.log });
    const then = await settingsThen(restore.folder, env);
    if (then) console.log(processLines.settingsThen(then));
    const prepared = await prepareForWork(env);
    const { payload } = await openPlatform({ ...prepared, SEED: 'none' }, { endings });
    await fillSearch(payload);
    // A backup is of one moment, in which an award may stand in the ledger and not yet in its sum.
    await tellVerdict(payload, { repair: true });
  } finally {
    await endings.endAll();
  }
}

/** The index is no part of a backup; without a search server all else is restored just as well. */
async function fillSearch(payload: Payload): Promise<void> {
  const { rebuildIndex } = await import('../../search/rebuildIndex.ts');
  try {
    const { documents } = await rebuildIndex(payload, { now: new Date() });
    console.log(processLines.reindexed(documents));
  } catch (error) {
    console.log(processLines.searchLater(errorText(error)));
  }
}

await runCommand(restoreCommand);
process.exit();
