import { randomBytes } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { Env } from '../../env.ts';
import { errorText } from '../errorText.ts';
import { isLoopback } from './isLoopback.ts';
import { keptSecret } from './keptSecret.ts';
import { payloadSecretFile } from './payloadSecretFile.ts';
import { Refusal } from '../Refusal.ts';
import { wholePaths } from './wholePaths.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * Resolves what the platform runs with: a usable data directory, whole paths, and the secrets
 * that were not given.
 *
 * @param given the environment as it was given
 * @returns what everything else is handed
 * @throws Refusal with one line that says what is wrong and with which variable
 */
export async function prepareEnvironment(given: Env): Promise<Env & { PAYLOAD_SECRET: string }> {
  const env = wholePaths(given);
  const { DATA_DIR: dataDir, DATABASE_URI: uri } = env;
  await makeWritable(dataDir, 'DATA_DIR');
  if (uri.startsWith('file:')) await makeWritable(path.dirname(uri.slice(5)), 'DATABASE_URI');
  const secret = given.PAYLOAD_SECRET ?? (await ownSecret(given, dataDir));
  const meiliKey =
    given.MEILI_KEY ??
    (given.MEILI_URL ? undefined : await keptSecret(path.join(dataDir, 'meili-key'), randomKey));
  // Payload, Next and React look at this themselves: migrations are applied in production only.
  // What the back office draws on the server, times of versions among it, is on Shanghai's clock,
  // and so are the hours at which jobs run.
  Object.assign(process.env, { NODE_ENV: 'production', TZ: 'Asia/Shanghai' });
  return { ...env, PAYLOAD_SECRET: secret, MEILI_KEY: meiliKey };
}

const randomKey = () => randomBytes(32).toString('base64url');

async function ownSecret(env: Env, dataDir: string): Promise<string> {
  if (!isLoopback(env.HOST)) {
    throw new Refusal(processLines.secretMissing(env.HOST));
  }
  return keptSecret(payloadSecretFile(dataDir), randomKey);
}

async function makeWritable(directory: string, variable: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(processLines.notWritable(variable, directory, code ?? errorText(error)));
  }
}
