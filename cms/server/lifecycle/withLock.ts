import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

import { Refusal } from '../Refusal.ts';
import { processLines } from '../../text/server/processLines.ts';

interface LockOptions {
  /** Called once when somebody else holds the lock. */
  onWait?: () => void;
  /** How long to wait for another holder, in milliseconds. */
  patience?: number;
}

const SQLITE_BUSY = 5;

/**
 * Runs work that two processes must not do at once, on one machine.
 *
 * The lock is SQLite's on an empty database, which is the operating system's: it ends with its
 * holder, however that ends, so none is ever left behind to be recognised or waited out. A
 * heartbeat would take a long migration for a death, or a start after a crash would wait for it.
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
  let lock = take(file);
  if (!lock) onWait?.();
  while (!lock) {
    if (Date.now() > deadline) {
      throw new Refusal(processLines.lockHeld(file));
    }
    await sleep(200);
    lock = take(file);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

function take(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('begin immediate');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
