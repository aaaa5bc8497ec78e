import { enableCompileCache } from 'node:module';
import path from 'node:path';

import { errorText } from '../errorText.ts';
import { noteError } from '../noteError.ts';
import { Refusal } from '../Refusal.ts';
import { root } from '../root.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * Runs a command's main function; whatever it throws becomes one line and exit code 1.
 *
 * An error nobody foresaw keeps its stack in a log, where it does not hide the line; so do the
 * warnings of libraries, which the person at the terminal can do nothing about.
 *
 * @param main the command
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', failWithOneLine);
  process.removeAllListeners('warning');
  process.on('warning', noteError);
  // A fifth of a second start is compiling the same code again.
  enableCompileCache(path.join(root, '.cache/compiled'));
  try {
    await main();
  } catch (error) {
    failWithOneLine(error);
  }
}

function failWithOneLine(error: unknown): never {
  if (error instanceof Refusal) console.error(error.message);
  else {
    console.error(processLines.unexpected(errorText(error), noteError(error)));
  }
  process.exit(1);
}
