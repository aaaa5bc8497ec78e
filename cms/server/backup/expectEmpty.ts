import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { processLines } from '../../text/server/processLines.ts';
import { startingLock } from '../lifecycle/startingLock.ts';
import { Refusal } from '../Refusal.ts';
import type { DatabasePlace } from './DatabasePlace.ts';
import { filesBelow } from './filesBelow.ts';
import type { FileToPlace } from './filesToPlace.ts';
import { hashIfThere } from './hashIfThere.ts';

interface Expect {
  dataDir: string;
  place: DatabasePlace;
  /** Whether the database lives in the data directory, too. */
  embedded: boolean;
  /** What is to come into the data directory. */
  files: readonly FileToPlace[];
  /** Folders of uploads below it. */
  uploads: readonly string[];
}

/**
 * Makes sure that restoring takes nothing from anybody: the database is empty and so is the data
 * directory, or a restore was cut short here. After that, and where the database is elsewhere,
 * files may be there already that are the backup's own to the last byte.
 *
 * @throws Refusal naming what is in the way
 */
export async function expectEmpty(expected: Expect): Promise<void> {
  const { dataDir, place, embedded, files, uploads } = expected;
  const state = await place.state();
  if (state === 'used') throw new Refusal(processLines.databaseInUse);
  if (embedded && state === 'empty') {
    const lock = path.basename(startingLock(dataDir));
    const there = await readdir(dataDir).catch(() => []);
    const [first] = there.filter((name) => !name.startsWith(lock));
    if (first) throw new Refusal(processLines.placeInUse(path.join(dataDir, first)));
  }
  const targets = new Set(files.map(({ target }) => target));
  for (const folder of uploads) {
    for (const name of await filesBelow(dataDir, folder)) {
      const file = path.join(dataDir, name);
      if (!targets.has(file)) throw new Refusal(processLines.placeInUse(file));
    }
  }
  for (const { target, sha256 } of files) {
    const there = await hashIfThere(target);
    if (there && there.sha256 !== sha256) throw new Refusal(processLines.placeInUse(target));
  }
}
