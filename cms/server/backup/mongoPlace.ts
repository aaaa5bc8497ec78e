import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { BSON, type Db, MongoClient } from 'mongodb';

import { processLines } from '../../text/server/processLines.ts';
import { restoringCollection } from '../lifecycle/restoringCollection.ts';
import { Refusal } from '../Refusal.ts';
import { backupPlaces } from './backupPlaces.ts';
import { collectionMetadata } from './collectionMetadata.ts';
import type { DatabasePlace } from './DatabasePlace.ts';
import { mongoCollections } from './mongoCollections.ts';
import { readDocuments } from './readDocuments.ts';
import { readInPieces } from './readInPieces.ts';

/** What is gathered before it is written. */
const BATCH_BYTES = 1 << 20;

/** Every value in the type that it had: an int stays an int, a double a double. */
const faithful = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;

interface Mark {
  _id: 'restore';
  /** Which run of which process restores here. */
  run: string;
  /** Whether all documents are written. */
  full: boolean;
}

/**
 * A MongoDB database to be restored. A document in a collection of its own is the mark of a half
 * restored place; the database is whole when it goes.
 *
 * @param uri as in DATABASE_URI
 */
export async function mongoPlace(uri: string): Promise<DatabasePlace> {
  // A write waits for one member only. That a majority has them all is asked for once, by `marks`:
  // it can't have a later write without all those before.
  const options = { serverSelectionTimeoutMS: 2000, w: 1 } as const;
  const client = await new MongoClient(uri, options).connect();
  const db = client.db();
  const marks = db.collection<Mark>(restoringCollection, {
    writeConcern: { w: 'majority', journal: true },
  });
  const ours = { _id: 'restore', run: randomUUID() } as const;
  // A second restore, from another machine, throws away what this one wrote.
  const expectOurs = (marked: number) => {
    if (marked === 0) throw new Refusal(processLines.restoredByAnother);
  };
  return {
    state: async () => {
      if (await marks.findOne()) return 'half';
      return (await mongoCollections(db)).length > 0 ? 'used' : 'empty';
    },
    begin: async () => {
      const { run } = ours;
      await marks.updateOne({ _id: ours._id }, { $set: { run, full: false } }, { upsert: true });
      for (const { name } of await mongoCollections(db)) await db.dropCollection(name);
    },
    fill: async (folder, { counts }, onProgress) => {
      const names = Object.keys(counts);
      for (const [place, name] of names.entries()) {
        onProgress(place / names.length);
        await fill(db, name, folder);
      }
      expectOurs((await marks.updateOne(ours, { $set: { full: true } })).matchedCount);
      for (const [name, count] of Object.entries(counts)) {
        const readConcern = { level: 'majority' } as const;
        if ((await db.collection(name).countDocuments({}, { readConcern })) !== count) {
          throw new Refusal(processLines.backupDamaged(backupPlaces.documents(name)));
        }
      }
      onProgress(1);
    },
    commit: async () => {
      expectOurs((await marks.deleteOne(ours)).deletedCount);
      await marks.drop();
    },
    close: () => client.close(),
  };
}

async function fill(db: Db, name: string, folder: string): Promise<void> {
  const metadata = await readFile(path.join(folder, backupPlaces.metadata(name)), 'utf8');
  const { options, indexes } = collectionMetadata.parse(BSON.EJSON.parse(metadata));
  const collection = await db.createCollection(name, options);
  // Now, while it is empty: afterwards each would be a build of its own, agreed on by all members.
  if (indexes.length > 0) await db.command({ createIndexes: name, indexes });
  const file = readInPieces(path.join(folder, backupPlaces.documents(name)));
  let batch: BSON.Document[] = [];
  let bytes = 0;
  const write = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch);
    batch = [];
    bytes = 0;
  };
  for await (const document of readDocuments(file)) {
    batch.push(BSON.deserialize(document, faithful));
    bytes += document.length;
    if (bytes >= BATCH_BYTES) await write();
  }
  await write();
}
