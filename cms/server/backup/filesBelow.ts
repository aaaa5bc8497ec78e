import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files in a folder, however deep.
 *
 * @param base what their paths are relative to
 * @param folder below it; one that isn't there has none
 * @returns paths with forward slashes, in order
 */
export async function filesBelow(base: string, folder: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const found = await readdir(path.join(base, folder), options).catch(absent);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

function absent(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
