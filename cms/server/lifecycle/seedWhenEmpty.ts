import { access, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import type { Env } from '../../env.ts';
import { demoPasswordFile } from './demoPasswordFile.ts';
import { keptSecret } from './keptSecret.ts';
import { readablePassword } from './readablePassword.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * Writes the demo content into a database without accounts, unless SEED says otherwise.
 *
 * A note in the data directory marks the work as unfinished, so that one cut short is taken up
 * again at the next start; the seed finds by slug what it wrote before.
 *
 * @param payload the platform
 * @param env where data is kept and whether to seed
 */
export async function seedWhenEmpty(payload: Payload, env: Env): Promise<void> {
  if (env.SEED !== 'demo') return;
  const unfinished = path.join(env.DATA_DIR, 'demo-unfinished');
  const { totalDocs: accounts } = await payload.db.count({ collection: 'users' });
  if (accounts > 0 && !(await exists(unfinished))) return;
  const started = Date.now();
  console.log(processLines.seeding);
  await writeFile(unfinished, '');
  const passwordFile = demoPasswordFile(env.DATA_DIR);
  // A password from an earlier, removed database is not the one that was asked for now.
  if (env.DEMO_PASSWORD) await rm(passwordFile, { force: true });
  const password = await keptSecret(passwordFile, () => env.DEMO_PASSWORD ?? readablePassword());
  const { seed } = await import('../../../seed/index.ts');
  await seed(payload, { password });
  await rm(unfinished);
  console.log(processLines.seeded(Math.round((Date.now() - started) / 1000)));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
