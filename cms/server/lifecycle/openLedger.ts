import type { Payload } from 'payload';

import type { Env } from '../../env.ts';
import { checkDatabase } from './checkDatabase.ts';
import type { createEndings } from './createEndings.ts';
import { openPayload } from './openPayload.ts';
import { refuseHalfRestored } from './refuseHalfRestored.ts';
import { startingLock } from './startingLock.ts';
import { withLock } from './withLock.ts';

/**
 * Opens the database alone, with its schema and without search or demo content: for a command
 * that only reads the ledger, beside a running server or without one.
 *
 * @param env a prepared environment
 * @throws Refusal when the database can't be reached
 */
export function openLedger(env: Env, endings: ReturnType<typeof createEndings>): Promise<Payload> {
  return withLock(startingLock(env.DATA_DIR), async () => {
    await checkDatabase(env.DATABASE_URI);
    await refuseHalfRestored(env.DATABASE_URI);
    return openPayload(env, endings);
  });
}
