import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { BSON, type ClientSession, type Db, MongoClient, MongoServerError } from 'mongodb';

import { processLines } from '../../text/server/processLines.ts';
import { Refusal } from '../Refusal.ts';
import { backupPlaces } from './backupPlaces.ts';
import { collectionMetadata } from './collectionMetadata.ts';
import { hashedCopy } from './hashedCopy.ts';
import { hashedWrite } from './hashedWrite.ts';
import { mongoCollections } from './mongoCollections.ts';
import type { Snapshot, WrittenDatabase } from './Snapshot.ts';

const LEDGER = 'credit-entries';

/** The server no longer keeps, or does not yet keep, what stood at the moment asked for. */
const SNAPSHOT_ERRORS: unknown[] = [239, 246];

/**
 * A MongoDB database as it stands now: every collection by one snapshot session, raw.
 *
 * Only a member of a replica set or a sharded cluster keeps what stood a moment ago. A server by
 * itself is read one collection after the other, the ledger first: what is written after that (a
 * sum, a sitting, an attempt) is newer than the ledger, so no entry comes without its evidence.
 *
 * @param uri as in DATABASE_URI
 */
export async function snapshotMongo(uri: string): Promise<Snapshot> {
  const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 2000 }).connect();
  const db = client.db();
  try {
    const collections = await mongoCollections(db);
    const ledgerFirst = collections.sort((a, b) => rank(a.name) - rank(b.name));
    const hello = await db.command({ hello: 1 });
    const atOnce = 'setName' in hello || hello.msg === 'isdbgrid';
    const session = atOnce ? client.startSession({ snapshot: true }) : undefined;
    // The first reading fixes the moment for all that follow.
    await db.collection(LEDGER).findOne({}, { session });
    return {
      atOnce,
      writeInto: async (folder, onProgress) => {
        const written: WrittenDatabase = { migrations: [], counts: {}, files: [] };
        for (const [place, { name, options }] of ledgerFirst.entries()) {
          onProgress(place / ledgerFirst.length);
          const source = { db, session, name };
          const documents = await writeDocuments(source, folder);
          written.counts[name] = documents.count;
          written.files.push(documents.file, await writeMetadata(source, options, folder));
        }
        onProgress(1);
        written.migrations = await migrationsOf({ db, session, name: 'payload-migrations' });
        return written;
      },
      close: async () => {
        await session?.endSession();
        await client.close();
      },
    };
  } catch (error) {
    await client.close();
    throw error;
  }
}

const rank = (name: string): number => (name === LEDGER ? 0 : 1);

interface Source {
  db: Db;
  session: ClientSession | undefined;
  name: string;
}

async function writeDocuments({ db, session, name }: Source, folder: string) {
  let count = 0;
  async function* documents(): AsyncIterable<Uint8Array> {
    const found = db.collection(name).find({}, { session, raw: true, batchSize: 1000 });
    for await (const document of found) {
      if (!(document instanceof Uint8Array)) throw new TypeError('Not raw');
      count += 1;
      yield document;
    }
  }
  const place = backupPlaces.documents(name);
  try {
    const written = await hashedWrite(documents(), path.join(folder, place));
    return { count, file: { path: place, ...written } };
  } catch (error) {
    const gone = error instanceof MongoServerError && SNAPSHOT_ERRORS.includes(error.code);
    throw gone ? new Refusal(processLines.snapshotGone(error.message)) : error;
  }
}

async function writeMetadata({ db, name }: Source, options: object, folder: string) {
  const metadata = collectionMetadata.parse({
    collectionName: name,
    type: 'collection',
    options,
    indexes: await db.collection(name).listIndexes().toArray(),
  });
  const place = backupPlaces.metadata(name);
  const file = path.join(folder, place);
  await writeFile(file, BSON.EJSON.stringify(metadata, { relaxed: false }), {
    mode: 0o600,
    flush: true,
  });
  return { path: place, ...(await hashedCopy(file)) };
}

async function migrationsOf({ db, session, name }: Source): Promise<string[]> {
  const applied = await db.collection(name).find({}, { session }).toArray();
  return applied.map(({ name: migration }) => String(migration)).sort();
}
