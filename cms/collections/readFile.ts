import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { Access } from 'payload';

import { refuse } from './refuse.ts';

/**
 * Who may see uploads may see their files. A file that isn't there is told as not found: Payload
 * takes it for a fault of its own.
 *
 * @param folder where the files are kept
 * @param rule who may see which uploads
 */
export function readFile(folder: string, rule: Access): Access {
  return async (asked) => {
    const { req, isReadingStaticFile, data } = asked;
    const allowed = await rule(asked);
    if (!allowed) return false;
    const { filename } = (data ?? {}) as { filename?: unknown };
    if (!isReadingStaticFile || typeof filename !== 'string') return allowed;
    const found = await stat(path.join(folder, path.basename(filename))).catch(() => null);
    return found?.isFile() ? allowed : refuse(req, 404, 'not-found/file');
  };
}
