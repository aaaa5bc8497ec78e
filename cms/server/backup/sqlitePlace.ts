import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { processLines } from '../../text/server/processLines.ts';
import { halfRestoredFile } from '../lifecycle/halfRestoredFile.ts';
import { Refusal } from '../Refusal.ts';
import { backupPlaces } from './backupPlaces.ts';
import type { DatabasePlace } from './DatabasePlace.ts';
import { hashedCopy } from './hashedCopy.ts';
import { syncToDisk } from './syncToDisk.ts';

/**
 * An SQLite file to be restored. It is written under another name, which is the mark of a half
 * restored place, and gets its own by one renaming.
 *
 * @param file the database's path
 */
export function sqlitePlace(file: string): DatabasePlace {
  const half = halfRestoredFile(file);
  const folder = path.dirname(file);
  return {
    state: async () => {
      // SQLite would take an old journal for the new database's own.
      for (const rest of ['', '-wal', '-journal']) {
        if (await exists(`${file}${rest}`)) return 'used';
      }
      return (await exists(half)) ? 'half' : 'empty';
    },
    begin: async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(half, '', { flush: true });
      await syncToDisk(folder);
    },
    fill: async (backup, { files }, onProgress) => {
      const wanted = files.find((one) => one.path === backupPlaces.sqlite);
      const { sha256 } = await hashedCopy(path.join(backup, backupPlaces.sqlite), half);
      if (sha256 !== wanted?.sha256) {
        throw new Refusal(processLines.backupDamaged(backupPlaces.sqlite));
      }
      onProgress(1);
    },
    commit: async () => {
      await rename(half, file);
      await syncToDisk(folder);
    },
    close: () => Promise.resolve(),
  };
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
