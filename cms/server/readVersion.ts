import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { root } from './root.ts';

/** The release this is, as package.json names it. */
export async function readVersion(): Promise<string> {
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}
