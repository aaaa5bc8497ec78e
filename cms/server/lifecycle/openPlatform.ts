import type { Payload } from 'payload';

import type { Env } from '../../env.ts';
import { checkDatabase } from './checkDatabase.ts';
import type { createEndings } from './createEndings.ts';
import { startSearchServer } from '../searchServer/startSearchServer.ts';
import { followDead } from './followDead.ts';
import { openPayload } from './openPayload.ts';
import { refuseHalfRestored } from './refuseHalfRestored.ts';
import { startingLock } from './startingLock.ts';
import { seedWhenEmpty } from './seedWhenEmpty.ts';
import { withLock } from './withLock.ts';
import { processLines } from '../../text/server/processLines.ts';

interface Platform {
  payload: Payload;
  env: Env;
}

interface OpenOptions {
  /** Is told how to end each thing as soon as it exists. */
  endings: ReturnType<typeof createEndings>;
  /** Is told of Payload's failures. */
  log?: { report: (text: string) => void };
}

/**
 * Opens everything behind the web: search server, database with its schema, demo content.
 *
 * One process at a time does this for a data directory, so that two that start at once neither
 * migrate nor seed twice.
 *
 * @param env a prepared environment
 * @returns the open Payload, and the environment with the own search server's address
 * @throws Refusal when the database can't be reached
 */
export function openPlatform(env: Env, options: OpenOptions): Promise<Platform> {
  return withLock(startingLock(env.DATA_DIR), () => open(env, options), {
    onWait: () => console.log(processLines.waitingForStart),
  });
}

async function open(given: Env, { endings, log }: OpenOptions): Promise<Platform> {
  await checkDatabase(given.DATABASE_URI);
  await refuseHalfRestored(given.DATABASE_URI);
  const env = { ...given, MEILI_URL: given.MEILI_URL ?? (await ownSearchServer(given, endings)) };
  const payload = await openPayload(env, endings, log);
  endings.add(await followDead(payload, env.DATA_DIR));
  await seedWhenEmpty(payload, env);
  return { payload, env };
}

async function ownSearchServer(
  env: Env,
  endings: OpenOptions['endings'],
): Promise<string | undefined> {
  const search = await startSearchServer(env.DATA_DIR, env.MEILI_KEY ?? '');
  endings.add(search.stop);
  return search.url;
}
