import { readFile, writeFile } from 'node:fs/promises';

/**
 * A secret that is made once and then stays the same.
 *
 * @param file where it is kept, readable by its owner only
 * @param make gives a new one when there is none yet
 * @returns the secret
 */
export async function keptSecret(file: string, make: () => string): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept) return kept;
  const made = make();
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}
