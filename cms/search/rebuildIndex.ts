import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import { reindex } from './reindex.ts';
import { withIndex } from './withIndex.ts';

const LOOK_EVERY_MS = 250;
/** A minute: longer than a lease lasts after its holder's death. */
const MOST_LOOKS = 240;

/**
 * Builds the index anew as soon as no other process is at it.
 *
 * @param now when it begins
 * @returns how many documents the new index holds
 * @throws Error where another process, or a newer release, keeps the index for longer than a minute
 */
export async function rebuildIndex(
  payload: Payload,
  { now }: { now: Date },
): Promise<{ documents: number }> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const made = await withIndex(payload, (lease) => reindex(payload, { lease, now }));
    if (made) return made;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error('another process, or a newer release, keeps the search index');
}
