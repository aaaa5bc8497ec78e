import { setTimeout as sleep } from 'node:timers/promises';

import { bindPort } from '../lifecycle/bindPort.ts';
import { endProcess } from '../lifecycle/endProcess.ts';
import { findBinary, type Machine } from './findBinary.ts';
import { isHealthy } from './isHealthy.ts';
import { runningServer } from './runningServer.ts';
import { superviseServer } from './superviseServer.ts';
import { processLines } from '../../text/server/processLines.ts';

interface SearchServer {
  /** Undefined when this machine can have none. */
  url: string | undefined;
  stop: () => Promise<void>;
}

/** Long for a server that is up in a tenth of a second; the platform starts without it, too. */
const patienceMs = 10_000;

/**
 * Sees to it that a Meilisearch works in the data directory: another process's, or an own one.
 *
 * Call it under the lock of the data directory: two servers must not share one index.
 *
 * @param dataDir the data directory
 * @param key the master key
 * @param machine where a binary is looked for
 * @returns where it answers, and what ends it if it is this process's own
 */
export async function startSearchServer(
  dataDir: string,
  key: string,
  machine?: Machine,
): Promise<SearchServer> {
  const note = runningServer(dataDir);
  const shared = note.shared();
  if (shared) return { url: shared, stop: () => Promise.resolve() };

  const orphan = note.orphan();
  if (orphan !== undefined) await endProcess(orphan);
  const binary = await findBinary(dataDir, machine);
  if (!binary) {
    console.error(processLines.searchMissing);
    return { url: undefined, stop: () => Promise.resolve() };
  }
  const port = await choosePort(note.lastPort());
  const stop = superviseServer({ binary, dataDir, key, port });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + patienceMs;
  while (!(await isHealthy(url)) && Date.now() < deadline) await sleep(25);
  return { url, stop };
}

async function choosePort(last: number | undefined): Promise<number> {
  try {
    return await bindPort('127.0.0.1', last ?? 0);
  } catch {
    return bindPort('127.0.0.1', 0);
  }
}
