import { access } from 'node:fs/promises';

import { processLines } from '../../text/server/processLines.ts';
import { Refusal } from '../Refusal.ts';
import { halfRestoredFile } from './halfRestoredFile.ts';
import { restoringCollection } from './restoringCollection.ts';

/**
 * Keeps everybody out of a database whose restoring was cut short, or is still under way.
 *
 * @param uri as in DATABASE_URI, of a database that answers
 * @throws Refusal
 */
export async function refuseHalfRestored(uri: string): Promise<void> {
  const half = await (uri.startsWith('file:') ? isHalfFile(uri.slice(5)) : isHalfDatabase(uri));
  if (half) throw new Refusal(processLines.halfRestored);
}

async function isHalfFile(file: string): Promise<boolean> {
  const isThere = (name: string) =>
    access(name).then(
      () => true,
      () => false,
    );
  return (await isThere(halfRestoredFile(file))) && !(await isThere(file));
}

async function isHalfDatabase(uri: string): Promise<boolean> {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2000 });
  try {
    return (await client.db().collection(restoringCollection).findOne()) !== null;
  } finally {
    await client.close();
  }
}
