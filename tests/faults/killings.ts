import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import { openPayload } from '../bench/data/openPayload.ts';
import type { Row } from '../bench/Row.ts';
import { startMeilisearch } from '../fixtures/startMeilisearch.ts';
import { startServer, type TestServer } from '../fixtures/startServer.ts';
import { nothingYet, type Acknowledged } from './Acknowledged.ts';
import { checkAcknowledged } from './checkAcknowledged.ts';
import { makePeople } from './people.ts';
import { scheduleSome } from './scheduleSome.ts';
import { startLoad } from './startLoad.ts';
import { startMongods } from './startMongods.ts';

const LEARNERS = 8;
const MINUTE_MS = 60_000;
const secret = 'signs-only-what-the-faults-need';

interface Place {
  servers: TestServer[];
  databaseUri: string;
}

/** Works with a platform, kills as told, and looks for what was acknowledged. */
async function underLoad(
  { servers, databaseUri }: Place,
  kill: (payload: Payload, seen: Acknowledged) => Promise<void>,
): Promise<Row[]> {
  const [server] = servers;
  if (!server) throw new Error('no server');
  const seen = nothingYet();
  const people = await makePeople(server, servers.map(({ url }) => url), LEARNERS); // prettier-ignore
  const payload = await openPayload({ dataDir: server.dataDir, databaseUri, secret });
  const load = startLoad(people, seen);
  try {
    await kill(payload, seen);
  } finally {
    await load.stop();
  }
  const rows = await checkAcknowledged(payload, people, seen);
  await payload.destroy();
  return rows;
}

/**
 * kill -9 of the server: every other time within 120 ms of the moment at which it begins the work
 * that is due, at a full minute or at its start; otherwise at a random moment.
 */
export async function killServer(kills: number, atMinute: number): Promise<Row[]> {
  const server = await startServer({ SEED: 'none', PAYLOAD_SECRET: secret });
  try {
    const databaseUri = `file:${path.join(server.dataDir, 'study-hall.db')}`;
    return await underLoad({ servers: [server], databaseUri }, async (payload, seen) => {
      for (let n = 0; n < kills; n += 1) {
        await scheduleSome(payload, seen);
        if (n < atMinute) {
          await sleep(MINUTE_MS - (Date.now() % MINUTE_MS) + Math.random() * 120);
        } else if (n % 2 === 0) await sleep(Math.random() * 120);
        else await sleep(Math.random() * 4000);
        await server.end('SIGKILL');
        await server.restart();
      }
    });
  } finally {
    await server.stop();
  }
}

/** kill -9 of the search server that the platform started for itself, while things are published. */
export async function killSearch(kills: number): Promise<Row[]> {
  const server = await startServer({ SEED: 'none', PAYLOAD_SECRET: secret });
  try {
    const databaseUri = `file:${path.join(server.dataDir, 'study-hall.db')}`;
    return await underLoad({ servers: [server], databaseUri }, async () => {
      for (let n = 0; n < kills; n += 1) {
        await sleep(500 + Math.random() * 3000);
        const note = await readFile(path.join(server.dataDir, 'meili-server.json'), 'utf8');
        const pid = Number.parseInt((JSON.parse(note) as { server: string }).server, 10);
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It is being started again.
        }
      }
    });
  } finally {
    await server.stop();
  }
}

/**
 * kill -9 of the MongoDB that writes: one by itself with one server, or of a replica set with two.
 *
 * @returns undefined when this machine can't have a mongod
 */
export async function killMongo(kills: number, members: number): Promise<Row[] | undefined> {
  const mongods = await startMongods(members);
  if (!mongods) return undefined;
  const meilisearch = await startMeilisearch();
  const servers: TestServer[] = [];
  try {
    const settings = {
      ...{ SEED: 'none', PAYLOAD_SECRET: secret, DATABASE_URI: mongods.uri },
      ...{ MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key },
    };
    for (let n = 0; n < (members === 1 ? 1 : 2); n += 1) servers.push(await startServer(settings));
    return await underLoad({ servers, databaseUri: mongods.uri }, async (payload, seen) => {
      for (let n = 0; n < kills; n += 1) {
        await scheduleSome(payload, seen);
        await sleep(1000 + Math.random() * 4000);
        await mongods.killPrimary();
      }
    });
  } finally {
    for (const server of servers) await server.stop();
    await meilisearch.stop();
    await mongods.stop();
  }
}
