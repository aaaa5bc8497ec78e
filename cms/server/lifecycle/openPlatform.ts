import path from 'node:path';

import type { Payload } from 'payload';

import type { Env } from '../../env.ts';
import { checkDatabase } from './checkDatabase.ts';
import type { createEndings } from './createEndings.ts';
import { startSearchServer } from '../searchServer/startSearchServer.ts';
import { seedWhenEmpty } from './seedWhenEmpty.ts';
import { withLock } from './withLock.ts';

interface OpenOptions {
  /** Whether this process runs the scheduled jobs. */
  cron: boolean;
  /** Is told how to end each thing as soon as it exists. */
  endings: ReturnType<typeof createEndings>;
}

/**
 * Opens everything behind the web: search server, database with its schema, demo content.
 *
 * One process at a time does this for a data directory, so that two that start at once neither
 * migrate nor seed twice.
 *
 * @param env a prepared environment; the own search server's address goes to `process.env`
 * @throws Refusal when the database can't be reached
 */
export function openPlatform(env: Env, options: OpenOptions): Promise<Payload> {
  return withLock(path.join(env.DATA_DIR, 'start.lock'), () => open(env, options), {
    onWait: () => console.log('另一个进程正在启动，等待它完成…… (Waiting for another start.)'),
  });
}

async function open(env: Env, { cron, endings }: OpenOptions): Promise<Payload> {
  await checkDatabase(env.DATABASE_URI);
  if (!env.MEILI_URL) {
    const search = await startSearchServer(env.DATA_DIR, env.MEILI_KEY ?? '');
    endings.add(search.stop);
    if (search.url) process.env.MEILI_URL = search.url;
  }
  // Only now: the configuration reads the environment when it is loaded.
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
  ]);
  const payload = await getPayload({ config, cron });
  endings.add(() => payload.destroy());
  await seedWhenEmpty(payload, env);
  return payload;
}
