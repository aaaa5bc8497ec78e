import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Refusal } from './Refusal.ts';
import { root } from './root.ts';

/**
 * Runs a command's main function; whatever it throws becomes one line and exit code 1.
 *
 * An error nobody foresaw keeps its stack in a log, where it does not hide the line.
 *
 * @param main the command
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', failWithOneLine);
  try {
    await main();
  } catch (error) {
    failWithOneLine(error);
  }
}

function failWithOneLine(error: unknown): never {
  if (error instanceof Refusal) console.error(error.message);
  else {
    const log = path.join(root, '.cache/errors.log');
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = (error instanceof Error ? error.message : String(error)).split('\n')[0];
    console.error(`意外错误：${line} (unexpected error; details: ${keep(log, stack)})`);
  }
  process.exit(1);
}

function keep(log: string, stack: string): string {
  try {
    mkdirSync(path.dirname(log), { recursive: true });
    appendFileSync(log, `${new Date().toISOString()} ${stack}\n`);
    return log;
  } catch {
    return stack;
  }
}
