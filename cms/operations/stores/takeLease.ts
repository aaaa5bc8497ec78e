import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import type { Lease as StoredLease } from '../../payload-types.ts';
import { claimLease } from './claimLease.ts';
import { compareAndSet } from './compareAndSet.ts';

/**
 * How long the work of a process that died stays with it. Far longer than a busy process is
 * silent, and more than the clocks of two machines may differ.
 */
export const LEASE_MS = 20_000;
const RENEW_EVERY_MS = LEASE_MS / 5;

const slot = Symbol.for('zhenggong-study-hall.process');
const shared = globalThis as { [slot]?: string };

/**
 * This process among all that ever were. In the one place that Next's bundle of this file shares
 * with the file itself.
 */
export const PROCESS: string = (shared[slot] ??= randomUUID());

/** Leave to be the only one who does something. */
export interface Lease {
  /** Whether it still is this process's: ask before each step that others must not repeat. */
  held: () => boolean;
  /** Gives it back, so that others need not wait for its end. Never throws. */
  release: () => Promise<void>;
}

/**
 * Takes the lease of that name where nobody has it, and says so again every few seconds until it
 * is released. It ends by itself when this process dies, or no longer reaches the database.
 *
 * Of two who take at once one gets it: a new row has the name for its id, a standing one is
 * changed by compare-and-set.
 *
 * @param name what only one may do
 * @returns undefined while somebody else has it
 */
export async function takeLease(payload: Payload, name: string): Promise<Lease | undefined> {
  const holder = `${PROCESS}/${randomUUID()}`;
  let until = Date.now() + LEASE_MS;
  if (!(await claimLease(payload, { id: name, holder, until }, Date.now()))) return undefined;

  let lost = false;
  const write = async (next: number): Promise<void> => {
    const change = { id: name, expect: { holder }, set: { until: next } };
    const [mine] = await compareAndSet(payload, 'leases', [change]);
    if (mine) until = next;
    else lost = true;
  };
  const timer = setInterval(() => {
    // Out of reach for a moment: it is tried again while the lease lasts.
    write(Date.now() + LEASE_MS).catch(() => undefined);
  }, RENEW_EVERY_MS);
  timer.unref();
  return {
    held: () => !lost && Date.now() < until,
    release: async () => {
      clearInterval(timer);
      await write(0).catch(() => undefined);
      lost = true;
    },
  };
}

/**
 * Ends what a process had that is known to be dead, so that nobody waits for it.
 *
 * @param dead what its `PROCESS` was
 */
export async function endLeasesOf(payload: Payload, dead: string): Promise<void> {
  const { docs } = await payload.db.find<StoredLease>({ collection: 'leases', pagination: false });
  const theirs = docs.filter(({ holder }) => holder.startsWith(`${dead}/`));
  const ends = theirs.map(({ id, holder }) => ({ id, expect: { holder }, set: { until: 0 } }));
  await compareAndSet(payload, 'leases', ends);
}
