import { format } from 'node:util';

import type { createFailureLog } from './createFailureLog.ts';

/**
 * From now on libraries tell of failures in bounded lines, too: Next and Astro write whole stacks
 * with `console.error` and have no other way.
 */
export function boundConsole(log: ReturnType<typeof createFailureLog>): void {
  const report = (...said: unknown[]) => log.report(format(...said));
  console.error = report;
  console.warn = report;
}
