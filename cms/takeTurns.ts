import { setImmediate } from 'node:timers/promises';

import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';

import { adapterWith } from './adapterWith.ts';

/** Statements may follow each other so long, in milliseconds, before others get their turn. */
const LONGEST = 10;

/**
 * Lets others have their turn between the statements of a long act. The embedded database answers
 * before it is left, so without this an import of fifty thousand people, or a night's upkeep,
 * would be one piece of work of many seconds in which the process hears nobody. It would also free
 * none of the statements' memory, which waits for a turn of its own.
 *
 * @param adapter the SQLite adapter
 */
export function takeTurns(
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> {
  return adapterWith(adapter, (made) => {
    const connect = made.connect?.bind(made);
    let wrapped: unknown;
    made.connect = async (options) => {
      await connect?.(options);
      if (wrapped === made.client) return;
      wrapped = made.client;
      const execute: typeof made.client.execute = made.client.execute.bind(made.client);
      let turn: { began: number; next: Promise<unknown> } | undefined;
      made.client.execute = async (...statement: Parameters<typeof execute>) => {
        while (turn && performance.now() - turn.began > LONGEST) await turn.next;
        turn ??= {
          began: performance.now(),
          next: setImmediate().then(() => (turn = undefined)),
        };
        return execute(...statement);
      };
    };
  });
}
