import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { processIdentity } from './processIdentity.ts';
import { Refusal } from '../Refusal.ts';
import { processLines } from '../../text/server/processLines.ts';

interface LockOptions {
  /** Called once when somebody else holds the lock. */
  onWait?: () => void;
  /** How long to wait for another holder, in milliseconds. */
  patience?: number;
}

/**
 * Runs work that two processes must not do at once, on one machine.
 *
 * The lock is a file with its holder's identity, so one left behind by a killed process is
 * recognised and taken over.
 *
 * @param file where the lock is kept; its folder is made
 * @param work what to do while holding it
 * @returns what `work` gives
 * @throws Refusal when another process holds the lock longer than `patience` (15 minutes)
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  { onWait, patience = 15 * 60_000 }: LockOptions = {},
): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  const deadline = Date.now() + patience;
  let waited = false;
  while (!(await take(file))) {
    if (!(await isHeld(file))) {
      await rm(file, { force: true });
      continue;
    }
    if (Date.now() > deadline) {
      throw new Refusal(processLines.lockHeld(file));
    }
    if (!waited) onWait?.();
    waited = true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(processIdentity(process.pid) ?? String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isHeld(file: string): Promise<boolean> {
  let holder = await readFile(file, 'utf8').catch(() => '');
  if (holder === '') {
    // Between being made and being written, or its writer died in that moment.
    await sleep(500);
    holder = await readFile(file, 'utf8').catch(() => '');
  }
  return holder !== '' && processIdentity(Number.parseInt(holder, 10)) === holder;
}
