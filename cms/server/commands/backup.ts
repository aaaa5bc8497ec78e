import path from 'node:path';

import { processLines } from '../../text/server/processLines.ts';
import { isOfThisSchema } from '../backup/isOfThisSchema.ts';
import { makeBackup } from '../backup/makeBackup.ts';
import { uploadFolders } from '../backup/uploadFolders.ts';
import { withoutFiles } from '../backup/withoutFiles.ts';
import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openLedger } from '../lifecycle/openLedger.ts';
import { prepareForWork } from '../lifecycle/prepareForWork.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { wholePaths } from '../lifecycle/wholePaths.ts';
import { readVersion } from '../readVersion.ts';
import { readArguments } from './readArguments.ts';
import { runCommand } from './runCommand.ts';
import { tellVerdict } from './tellVerdict.ts';

/**
 * `npm run backup -- FOLDER [--with-secrets]`: a whole copy of the platform while it runs, or
 * while it doesn't.
 */
async function backupCommand(): Promise<void> {
  const { folder, on } = readArguments(['with-secrets'], processLines.backupUsage);
  const withSecrets = on.includes('with-secrets');
  // People's records: for the eyes of who makes the backup, whatever folder they are put into.
  process.umask(0o077);
  const endings = createEndings();
  onStopSignal(endings.endAll);
  try {
    const env = wholePaths(readGivenEnv());
    const manifest = await makeBackup({
      env,
      folder: path.resolve(folder),
      withSecrets,
      uploads: () => uploadFolders(env),
      version: await readVersion(),
      now: new Date(),
      say: console.log,
    });
    if (!withSecrets) console.log(processLines.secretsLeftOut);
    for (const collection of withoutFiles(manifest)) {
      console.log(processLines.uploadsMissing(collection, env.DATA_DIR));
      process.exitCode = 1;
    }
    // Opening it would change a schema that is to be kept as it is, before an update above all.
    if (!isOfThisSchema(manifest)) {
      console.log(processLines.ledgerNotVerified);
      return;
    }
    await tellVerdict(await openLedger(await prepareForWork(env), endings), { repair: false });
  } finally {
    await endings.endAll();
  }
}

await runCommand(backupCommand);
process.exit();
