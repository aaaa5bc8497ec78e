import path from 'node:path';

import type { Env } from '../../env.ts';

/** The folder below the data directory in which each collection of uploads keeps its files. */
export async function uploadFolders(env: Env): Promise<Record<string, string>> {
  // Loaded only now: it is most of a second.
  const { createConfig } = await import('../../config.ts');
  const { collections } = await createConfig(env);
  return Object.fromEntries(
    collections.flatMap(({ slug, upload }) =>
      upload.staticDir ? [[slug, path.relative(env.DATA_DIR, upload.staticDir)]] : [],
    ),
  );
}
