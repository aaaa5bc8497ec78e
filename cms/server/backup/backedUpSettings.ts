import { readFile } from 'node:fs/promises';

import { environmentText, type Env } from '../../env.ts';
import { demoPasswordFile } from '../lifecycle/demoPasswordFile.ts';
import { payloadSecretFile } from '../lifecycle/payloadSecretFile.ts';

/** What anybody may read; every other variable counts as a secret, addresses with passwords too. */
const open: readonly string[] = [
  'PORT',
  'HOST',
  'SITE_URL',
  'SEED',
  'ROLE',
] satisfies (keyof Env)[];

/** Secrets that a data directory keeps where the environment names none. */
export const keptSecrets = {
  PAYLOAD_SECRET: payloadSecretFile,
  DEMO_PASSWORD: demoPasswordFile,
};

/**
 * The settings the platform runs with, by the names of their variables.
 *
 * @returns `settings` for anybody's eyes; `secrets`, those kept in the data directory included
 */
export async function backedUpSettings(
  env: Env,
): Promise<Record<'settings' | 'secrets', Record<string, string>>> {
  const given = Object.entries(environmentText(env));
  const kept: [string, string][] = [];
  for (const [name, fileIn] of Object.entries(keptSecrets)) {
    const secret = (await readFile(fileIn(env.DATA_DIR), 'utf8').catch(() => '')).trim();
    if (secret) kept.push([name, secret]);
  }
  return {
    settings: Object.fromEntries(given.filter(([name]) => open.includes(name))),
    // A secret that was given is in force, whatever is kept besides it.
    secrets: Object.fromEntries([...kept, ...given.filter(([name]) => !open.includes(name))]),
  };
}
