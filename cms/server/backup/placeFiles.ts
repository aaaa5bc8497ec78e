import { access, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';

import { processLines } from '../../text/server/processLines.ts';
import { Refusal } from '../Refusal.ts';
import type { FileToPlace } from './filesToPlace.ts';
import { hashedWrite } from './hashedWrite.ts';
import type { OnProgress } from './Snapshot.ts';
import { syncToDisk } from './syncToDisk.ts';

/**
 * Puts files into the data directory. Each appears whole or not at all, so that what is there
 * when this is cut short is the backup's to the last byte; those already there are left.
 *
 * @throws Refusal when a file is no longer what it was when its sum was checked
 */
export async function placeFiles(
  dataDir: string,
  files: readonly FileToPlace[],
  onProgress: OnProgress,
): Promise<void> {
  const part = path.join(dataDir, 'restoring.part');
  for (const [place, { target, read, mode, sha256 }] of files.entries()) {
    onProgress(place / files.length);
    if (await isThere(target)) continue;
    const written = await hashedWrite(read(), part, mode);
    if (written.sha256 !== sha256) throw new Refusal(processLines.backupDamaged(target));
    await mkdir(path.dirname(target), { recursive: true });
    await rename(part, target);
  }
  for (const folder of new Set(files.map(({ target }) => path.dirname(target)))) {
    await syncToDisk(folder);
  }
  onProgress(1);
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
