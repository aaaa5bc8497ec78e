import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { retry } from '../retry.ts';
import { claimLease } from './claimLease.ts';
import { compareAndSet } from './compareAndSet.ts';
import { PROCESS } from './takeLease.ts';

/** Far longer than what is done in a turn; who dies in one holds up others no longer. */
const TURN_MS = 10_000;

/** Ends a turn, so that the next need not wait. Never throws. */
export type EndTurn = () => Promise<void>;

/**
 * Waits until nobody else, on any server, is at what the name says, and is at it from then on:
 * for a read and the write that rests on it.
 *
 * @throws OperationError 503 `busy` where others are at it for seconds
 */
export async function takeTurn(payload: Payload, name: string): Promise<EndTurn> {
  const holder = `${PROCESS}/${randomUUID()}`;
  await retry(async (again) => {
    const now = Date.now();
    const mine = await claimLease(payload, { id: name, holder, until: now + TURN_MS }, now);
    if (!mine) again();
  });
  return async () => {
    const end = { id: name, expect: { holder }, set: { until: 0 } };
    await compareAndSet(payload, 'leases', [end]).catch(() => undefined);
  };
}
