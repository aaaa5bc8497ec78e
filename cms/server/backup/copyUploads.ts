import { stat } from 'node:fs/promises';
import path from 'node:path';

import { backupPlaces } from './backupPlaces.ts';
import { filesBelow } from './filesBelow.ts';
import { hashedCopy } from './hashedCopy.ts';
import type { BackedUpFile } from './manifest.ts';
import type { OnProgress } from './Snapshot.ts';

interface Copied extends BackedUpFile {
  modifiedMs: number;
}

/**
 * Copies uploads into a backup, one after the other.
 *
 * @param dataDir where they are
 * @param folders their folders below it; one that isn't there is empty
 * @param backup the backup's folder
 * @returns copies what is new or changed since the last call; `files` are all that were copied
 */
export function copyUploads(dataDir: string, folders: readonly string[], backup: string) {
  const copied = new Map<string, Copied>();

  const copy = async (name: string): Promise<void> => {
    const source = path.join(dataDir, name);
    try {
      const { size, mtimeMs } = await stat(source);
      const before = copied.get(name);
      if (before?.bytes === size && before.modifiedMs === mtimeMs) return;
      // The former copy is written over, and with it gone if this one fails.
      copied.delete(name);
      const place = `${backupPlaces.uploads}/${name}`;
      const written = await hashedCopy(source, path.join(backup, place));
      copied.set(name, { path: place, ...written, modifiedMs: mtimeMs });
    } catch (error) {
      // Deleted since the folder was listed, by somebody who wanted it gone.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  };

  return {
    copyNew: async (onProgress: OnProgress): Promise<void> => {
      const names = (await Promise.all(folders.map((one) => filesBelow(dataDir, one)))).flat();
      for (const [place, name] of names.entries()) {
        onProgress(place / names.length);
        await copy(name);
      }
      onProgress(1);
    },
    files: (): BackedUpFile[] =>
      Array.from(copied.values(), ({ path: place, bytes, sha256 }) => ({
        path: place,
        bytes,
        sha256,
      })),
  };
}
