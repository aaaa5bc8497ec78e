import { hashedCopy } from './hashedCopy.ts';
import type { Hashed } from './hashedWrite.ts';

/** A file's size and fingerprint; undefined when there is no such file. */
export async function hashIfThere(file: string): Promise<Hashed | undefined> {
  try {
    return await hashedCopy(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
