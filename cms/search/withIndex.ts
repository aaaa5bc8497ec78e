import type { Payload } from 'payload';

import { keepsIndex } from '../operations/stores/keepsIndex.ts';
import { takeLease, type Lease } from '../operations/stores/takeLease.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

/**
 * Does what writes to the index, as the only process that does so meanwhile. The search server
 * keeps what comes last, whatever it is: of two who send the same item at once, the one who read
 * the older text could come last. And of two releases only the newer may write at all, or each
 * would give the index its own form by turns.
 *
 * @param work asks `held` before each step that must not come after somebody else's
 * @returns what `work` returns; undefined where it is another's turn
 * @throws Error where no search server is configured; whatever `work` throws
 */
export async function withIndex<T>(
  payload: Payload,
  work: (lease: Pick<Lease, 'held'>) => Promise<T>,
): Promise<T | undefined> {
  // Without a search server there is no turn to take.
  searchClient(payload);
  if (!(await keepsIndex(payload, searchConfig(payload).form))) return undefined;
  const lease = await takeLease(payload, 'search');
  if (!lease) return undefined;
  try {
    return await work(lease);
  } finally {
    await lease.release();
  }
}
