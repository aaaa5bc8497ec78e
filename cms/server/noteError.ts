import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { root } from './root.ts';
import { rotateFile } from './rotateFile.ts';

/** Enough of a stack to find its cause. */
const longest = 4000;

/**
 * Keeps what would only confuse on a terminal for whoever looks into it later: as many megabytes
 * of it as `rotateFile` keeps.
 *
 * @param error with its stack, or what a library wrote about it
 * @returns where it was written; its beginning when it can't be written
 */
export function noteError(error: unknown): string {
  const log = path.join(root, '.cache/errors.log');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const note = stack.slice(0, longest);
  try {
    mkdirSync(path.dirname(log), { recursive: true });
    rotateFile(log);
    appendFileSync(log, `${new Date().toISOString()} ${note}\n`);
    return log;
  } catch {
    return note;
  }
}
