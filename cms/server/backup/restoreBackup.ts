import type { Env } from '../../env.ts';
import { processLines } from '../../text/server/processLines.ts';
import { checkDatabase } from '../lifecycle/checkDatabase.ts';
import { databaseKind } from '../lifecycle/databaseKind.ts';
import { startingLock } from '../lifecycle/startingLock.ts';
import { withLock } from '../lifecycle/withLock.ts';
import { Refusal } from '../Refusal.ts';
import { checkSums } from './checkSums.ts';
import { expectEmpty } from './expectEmpty.ts';
import { filesToPlace } from './filesToPlace.ts';
import type { Manifest } from './manifest.ts';
import { mongoPlace } from './mongoPlace.ts';
import { placeFiles } from './placeFiles.ts';
import { progressLines } from './progressLines.ts';
import { readManifest } from './readManifest.ts';
import { sqlitePlace } from './sqlitePlace.ts';

interface Restore {
  /** Of the platform to be, with whole paths. */
  env: Env;
  /** A backup's. */
  folder: string;
  /** This release. */
  version: string;
  /** Is told each step. */
  say: (line: string) => void;
}

/**
 * Puts a backup into an empty place, all of it or nothing: until the database's mark goes, in
 * one write at the very end, no platform opens there, and a restore that was cut short at any
 * line is simply run again.
 *
 * @returns what the backup says of itself
 * @throws Refusal when the backup is not whole and sound, is of a newer release or for the other
 *   database, or when the place isn't empty
 */
export async function restoreBackup({ env, folder, version, say }: Restore): Promise<Manifest> {
  const manifest = await readManifest(folder, version);
  const kind = databaseKind(env);
  if (manifest.database !== kind) throw new Refusal(processLines.otherDatabase(manifest.database));
  await checkDatabase(env.DATABASE_URI);
  const embedded = kind === 'sqlite';
  const place = embedded
    ? sqlitePlace(env.DATABASE_URI.slice('file:'.length))
    : await mongoPlace(env.DATABASE_URI);
  const expected = { dataDir: env.DATA_DIR, place, embedded };
  try {
    // Before a large backup is read, and before a lock's file is made in a place that is not ours.
    await expectEmpty({ ...expected, files: [], uploads: [] });
    say(processLines.restoring(folder, manifest.madeAt));
    await checkSums(folder, manifest, progressLines(processLines.sumsChecked, say));
    const files = await filesToPlace(folder, manifest, env.DATA_DIR);
    const uploads = Object.values(manifest.uploads);
    await withLock(startingLock(env.DATA_DIR), async () => {
      await expectEmpty({ ...expected, files, uploads });
      await place.begin();
      await placeFiles(env.DATA_DIR, files, progressLines(processLines.uploadsPlaced, say));
      await place.fill(folder, manifest, progressLines(processLines.databasePlaced, say));
      await place.commit();
    });
  } finally {
    await place.close();
  }
  say(processLines.restored);
  return manifest;
}
