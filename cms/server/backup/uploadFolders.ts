import path from 'node:path';

import type { Env } from '../../env.ts';

/**
 * The folder below the data directory in which each collection of uploads keeps its files; and that
 * of the company's own fonts, without which certificates would lose rare characters of names.
 */
export async function uploadFolders(env: Env): Promise<Record<string, string>> {
  // Loaded only now: it is most of a second.
  const { createConfig } = await import('../../config.ts');
  const { collections, custom } = await createConfig(env);
  const { fontFolder } = custom as { fontFolder: string };
  const folders = [
    ...collections.map(({ slug, upload }): [string, string | undefined] => [
      slug,
      upload.staticDir,
    ]),
    ['fonts', fontFolder] as const,
  ];
  return Object.fromEntries(
    folders.flatMap(([name, folder]) =>
      folder ? [[name, path.relative(env.DATA_DIR, folder)]] : [],
    ),
  );
}
