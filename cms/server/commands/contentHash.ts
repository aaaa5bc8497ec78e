import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * One fingerprint of what files say, independent of when or where they were written.
 *
 * @param base the folder that the other paths are relative to
 * @param sources files and folders; a missing one counts as empty
 * @param without paths (relative to `base`) left out with all they hold
 * @returns a SHA-256 in hex
 */
export async function contentHash(
  base: string,
  sources: readonly string[],
  without: readonly string[] = [],
): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(base, source, new Set(without))) {
      const content = await readFile(path.join(base, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function filesOf(
  base: string,
  source: string,
  without: ReadonlySet<string>,
): Promise<string[]> {
  if (without.has(source)) return [];
  const found = await stat(path.join(base, source)).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [source];
  const names = (await readdir(path.join(base, source))).sort();
  const inside = await Promise.all(
    names.map((name) => filesOf(base, path.posix.join(source, name), without)),
  );
  return inside.flat();
}
