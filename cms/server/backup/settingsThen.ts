import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { environmentText, type Env } from '../../env.ts';
import { backupPlaces } from './backupPlaces.ts';

/**
 * The settings a platform was backed up with that this environment does not have.
 *
 * @param folder of the backup
 * @returns as they are set on a command line; empty where nothing differs
 */
export async function settingsThen(folder: string, env: Env): Promise<string> {
  const text = await readFile(path.join(folder, backupPlaces.settings), 'utf8');
  const settings = z.record(z.string(), z.string()).parse(JSON.parse(text));
  const here = environmentText(env);
  return Object.entries(settings)
    .filter(([name, value]) => here[name] !== value)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
