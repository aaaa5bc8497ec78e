import { stat } from 'node:fs/promises';

import { MongoClient } from 'mongodb';

import type { Env } from '../../env.ts';
import { processLines } from '../../text/server/processLines.ts';
import { databaseKind } from '../lifecycle/databaseKind.ts';
import { Refusal } from '../Refusal.ts';
import { mongoCollections } from './mongoCollections.ts';

/**
 * Makes sure that there is something to back up, before anything is made: a forgotten DATA_DIR
 * would give a backup without uploads.
 *
 * @throws Refusal when the data directory isn't there or the database is empty
 */
export async function expectPlatform(env: Env): Promise<void> {
  const { DATA_DIR: dataDir, DATABASE_URI: uri } = env;
  const file = databaseKind(env) === 'sqlite' ? uri.slice('file:'.length) : undefined;
  const isDataDir = (await stat(dataDir).catch(() => undefined))?.isDirectory() ?? false;
  if (!isDataDir) throw new Refusal(processLines.nothingToBackUp(dataDir));
  const hasData = await (file === undefined ? hasCollections(uri) : hasBytes(file));
  if (!hasData) throw new Refusal(processLines.nothingToBackUp(file ?? 'DATABASE_URI'));
}

async function hasBytes(file: string): Promise<boolean> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return size > 0;
}

async function hasCollections(uri: string): Promise<boolean> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2000 });
  try {
    return (await mongoCollections(client.db())).length > 0;
  } finally {
    await client.close();
  }
}
