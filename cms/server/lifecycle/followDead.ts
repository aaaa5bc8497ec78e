import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import { endLeasesOf, PROCESS } from '../../operations/stores/takeLease.ts';
import { processIdentity } from './processIdentity.ts';

/**
 * Notes that this process works with the data directory, and ends what those had that are noted
 * there and no longer run: after a kill -9 nobody on this machine waits for a lease to run out.
 *
 * @param dataDir the data directory
 * @returns what takes the note back
 */
export async function followDead(payload: Payload, dataDir: string): Promise<() => Promise<void>> {
  const folder = path.join(dataDir, 'processes');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const identity = await readFile(path.join(folder, name), 'utf8').catch(() => '');
    if (processIdentity(Number.parseInt(identity, 10)) === identity) continue;
    await endLeasesOf(payload, name);
    await rm(path.join(folder, name), { force: true });
  }
  const note = path.join(folder, PROCESS);
  await writeFile(note, processIdentity(process.pid) ?? '');
  return () => rm(note, { force: true });
}
