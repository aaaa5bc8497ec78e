import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { Access } from 'payload';

import { signedIn } from '../../access/signedIn.ts';
import { refuse } from '../refuse.ts';

/**
 * Every account sees all media. A file that isn't there is told as not found: Payload takes it
 * for a fault of its own.
 *
 * @param folder where the files are kept
 */
export function readFile(folder: string): Access {
  return async (asked) => {
    const { req, isReadingStaticFile, data } = asked;
    if (!signedIn(asked)) return false;
    const { filename } = (data ?? {}) as { filename?: unknown };
    if (!isReadingStaticFile || typeof filename !== 'string') return true;
    const found = await stat(path.join(folder, path.basename(filename))).catch(() => null);
    return found?.isFile() ? true : refuse(req, 404, 'not-found/file');
  };
}
