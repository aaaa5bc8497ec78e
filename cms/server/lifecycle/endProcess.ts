import { setTimeout as sleep } from 'node:timers/promises';

import { processIdentity } from './processIdentity.ts';

/**
 * Ends a process: politely, and after five seconds by force.
 *
 * @param pid its number
 */
export async function endProcess(pid: number): Promise<void> {
  const identity = processIdentity(pid);
  const gone = () => processIdentity(pid) !== identity;
  for (const [signal, patience] of [
    ['SIGTERM', 5000],
    ['SIGKILL', 2000],
  ] as const) {
    if (identity === undefined || gone()) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + patience;
    while (!gone() && Date.now() < deadline) await sleep(25);
  }
}
