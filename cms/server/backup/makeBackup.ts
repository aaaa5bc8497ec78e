import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Env } from '../../env.ts';
import { processLines } from '../../text/server/processLines.ts';
import { checkDatabase } from '../lifecycle/checkDatabase.ts';
import { databaseKind } from '../lifecycle/databaseKind.ts';
import { lastBackupFile } from '../lifecycle/lastBackupFile.ts';
import { refuseHalfRestored } from '../lifecycle/refuseHalfRestored.ts';
import { startingLock } from '../lifecycle/startingLock.ts';
import { withLock } from '../lifecycle/withLock.ts';
import { Refusal } from '../Refusal.ts';
import { backedUpSettings } from './backedUpSettings.ts';
import { backupPlaces } from './backupPlaces.ts';
import { copyUploads } from './copyUploads.ts';
import { expectPlatform } from './expectPlatform.ts';
import { hashedCopy } from './hashedCopy.ts';
import { manifestName, type BackedUpFile, type Manifest } from './manifest.ts';
import { progressLines } from './progressLines.ts';
import { snapshotMongo } from './snapshotMongo.ts';
import { snapshotSqlite } from './snapshotSqlite.ts';
import { syncToDisk } from './syncToDisk.ts';

interface MakeBackup {
  /** Of the platform, with whole paths. */
  env: Env;
  /** An empty folder, or one that is to be made. */
  folder: string;
  withSecrets: boolean;
  /** Asks where each collection of uploads has its files, below the data directory. */
  uploads: () => Promise<Record<string, string>>;
  /** This release. */
  version: string;
  now: Date;
  /** Is told each step. */
  say: (line: string) => void;
}

/**
 * Copies the database as it stands at one moment, all uploads and the settings, while the
 * platform runs. The manifest comes last: whatever ends this before leaves no backup that
 * anybody could take for a whole one.
 *
 * Run it in a process of its own (`snapshotSqlite` says why).
 *
 * @throws Refusal when there is nothing to back up, or the folder is in use or can't be written
 */
export async function makeBackup(wanted: MakeBackup): Promise<Manifest> {
  const { env, folder, say } = wanted;
  await checkDatabase(env.DATABASE_URI);
  await refuseHalfRestored(env.DATABASE_URI);
  await expectPlatform(env);
  await makeEmpty(folder);
  say(processLines.backingUp(folder));
  const folders = await wanted.uploads();
  const uploads = copyUploads(env.DATA_DIR, Object.values(folders), folder);
  // Uploads, database, uploads. A file is written before its row and deleted before it: so what
  // the rows name was there to be copied at first, or has come since and is copied now. Only what
  // was uploaded and deleted again in between can be missing; a file without a row does no harm.
  await uploads.copyNew(progressLines(processLines.uploadsCopied, say));
  const { atOnce, database } = await copyDatabase(wanted);
  await uploads.copyNew(() => undefined);
  const manifest: Manifest = {
    format: 1,
    madeAt: wanted.now.toISOString(),
    version: wanted.version,
    database: databaseKind(env),
    atOnce,
    migrations: database.migrations,
    counts: database.counts,
    uploads: folders,
    files: [...database.files, ...uploads.files(), ...(await writeSettings(wanted))],
  };
  await writeLast(folder, manifest);
  await writeFile(lastBackupFile(env.DATA_DIR), `${manifest.madeAt}\n`);
  say(processLines.backedUp(manifest.files.length, sum(manifest.files)));
  return manifest;
}

async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const there = await readdir(folder);
  if (there.length > 0) throw new Refusal(processLines.folderInUse(folder));
}

async function copyDatabase({ env, folder, say }: MakeBackup) {
  // A schema half made and a demo half written are nothing to keep: whoever starts goes first.
  const snapshot = await withLock(startingLock(env.DATA_DIR), async () =>
    databaseKind(env) === 'sqlite'
      ? snapshotSqlite(env.DATABASE_URI.slice('file:'.length))
      : snapshotMongo(env.DATABASE_URI),
  );
  try {
    if (!snapshot.atOnce) say(processLines.notAtOnce);
    const { atOnce } = snapshot;
    const onProgress = progressLines(processLines.databaseCopied, say);
    return { atOnce, database: await snapshot.writeInto(folder, onProgress) };
  } finally {
    await snapshot.close();
  }
}

async function writeSettings({ env, folder, withSecrets }: MakeBackup): Promise<BackedUpFile[]> {
  const { settings, secrets } = await backedUpSettings(env);
  const files: BackedUpFile[] = [];
  for (const [place, values] of [
    [backupPlaces.settings, settings],
    ...(withSecrets ? [[backupPlaces.secrets, secrets] as const] : []),
  ] as const) {
    const file = path.join(folder, place);
    await writeFile(file, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600, flush: true });
    files.push({ path: place, ...(await hashedCopy(file)) });
  }
  return files;
}

/** The manifest appears whole or not at all, and only once all else has come to the disk. */
async function writeLast(folder: string, manifest: Manifest): Promise<void> {
  const folders = new Set(manifest.files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const each of folders) await syncToDisk(each);
  const unfinished = path.join(folder, `${manifestName}.unfinished`);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  await rename(unfinished, path.join(folder, manifestName));
  await syncToDisk(folder);
}

const sum = (files: readonly BackedUpFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);
