import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Finds a program as a shell would.
 *
 * @param name its file's name
 * @param folders as in PATH
 * @returns its path; undefined where no folder has it
 */
export async function findOnPath(name: string, folders: string): Promise<string | undefined> {
  for (const folder of folders.split(path.delimiter).filter(Boolean)) {
    const file = path.resolve(folder, name);
    if (await isProgram(file)) return file;
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
