import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { root } from './root.ts';

/**
 * Keeps what would only confuse on a terminal for whoever looks into it later.
 *
 * @param error with its stack
 * @returns where it was written; the stack itself when it can't be written
 */
export function noteError(error: unknown): string {
  const log = path.join(root, '.cache/errors.log');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(path.dirname(log), { recursive: true });
    appendFileSync(log, `${new Date().toISOString()} ${stack}\n`);
    return log;
  } catch {
    return stack;
  }
}
