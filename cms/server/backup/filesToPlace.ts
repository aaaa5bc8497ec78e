import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { keptSecrets } from './backedUpSettings.ts';
import { backupPlaces } from './backupPlaces.ts';
import type { Hashed } from './hashedWrite.ts';
import type { Manifest } from './manifest.ts';
import { readInPieces } from './readInPieces.ts';

/** A file that restoring puts into the data directory. */
export interface FileToPlace extends Hashed {
  target: string;
  read: () => AsyncIterable<Uint8Array>;
  mode?: number;
}

/**
 * What a backup has for the data directory besides an embedded database: uploads, and the secrets
 * that are kept there.
 *
 * @param folder of the backup
 */
export async function filesToPlace(
  folder: string,
  { files }: Manifest,
  dataDir: string,
): Promise<FileToPlace[]> {
  const uploads = files.flatMap(({ path: name, bytes, sha256 }): FileToPlace[] => {
    const below = path.posix.relative(backupPlaces.uploads, name);
    if (below.startsWith('..')) return [];
    const read = () => readInPieces(path.join(folder, name));
    return [{ target: path.join(dataDir, below), bytes, sha256, read }];
  });
  const hasSecrets = files.some(({ path: name }) => name === backupPlaces.secrets);
  return [...uploads, ...(hasSecrets ? await secretsOf(folder, dataDir) : [])];
}

async function secretsOf(folder: string, dataDir: string): Promise<FileToPlace[]> {
  const text = await readFile(path.join(folder, backupPlaces.secrets), 'utf8');
  const secrets = z.record(z.string(), z.string()).parse(JSON.parse(text));
  return Object.entries(keptSecrets).flatMap(([name, fileIn]): FileToPlace[] => {
    const secret = secrets[name];
    if (secret === undefined) return [];
    const line = Buffer.from(`${secret}\n`);
    return [
      {
        target: fileIn(dataDir),
        bytes: line.length,
        sha256: createHash('sha256').update(line).digest('hex'),
        read: async function* () {
          yield line;
        },
        mode: 0o600,
      },
    ];
  });
}
