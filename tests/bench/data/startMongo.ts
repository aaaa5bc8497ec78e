import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

import { findMongod } from '../../fixtures/findMongod.ts';

/** A MongoDB server for the bench, or one that ran before. */
export interface BenchMongo {
  uri: string;
  stop: () => Promise<void>;
}

/**
 * Starts a replica set of one node from a real mongod, as production has it.
 *
 * @returns undefined when this machine can't have a mongod
 */
export async function startMongo(): Promise<BenchMongo | undefined> {
  const mongod = await findMongod();
  if (!mongod) return undefined;
  if ('uri' in mongod) return { uri: mongod.uri, stop: () => Promise.resolve() };
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary: mongod.binary },
    replSet: { count: 1, storageEngine: 'wiredTiger', args: ['--wiredTigerCacheSizeGB', '1'] },
  });
  return {
    uri: server.getUri(),
    stop: async () => {
      await server.stop();
    },
  };
}
