import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { execa } from 'execa';
import { MongoClient } from 'mongodb';

import { findMongod } from '../fixtures/findMongod.ts';
import { freePort } from '../fixtures/freePort.ts';

/** MongoDB servers that can be killed one by one. */
export interface Mongods {
  uri: string;
  /** kills the one that writes, and starts it again on its data */
  killPrimary: () => Promise<void>;
  stop: () => Promise<void>;
}

const SET = 'faults';
const PATIENCE_MS = 60_000;

/**
 * Starts one MongoDB by itself, or a replica set of so many.
 *
 * @returns undefined when this machine can't have a mongod of its own
 */
export async function startMongods(members: number): Promise<Mongods | undefined> {
  const mongod = await findMongod();
  if (!mongod || !('binary' in mongod)) return undefined;
  const alone = members === 1;
  const root = await mkdtemp(path.join(tmpdir(), 'study-hall-mongod-'));
  const ports = await Promise.all(Array.from({ length: members }, freePort));
  const launch = (port: number) => {
    const args = [
      ...['--dbpath', path.join(root, String(port)), '--port', String(port)],
      ...['--bind_ip', '127.0.0.1', '--wiredTigerCacheSizeGB', '0.25', '--quiet'],
      ...(alone ? [] : ['--replSet', SET]),
    ];
    return execa(mongod.binary, args, { stdio: 'ignore', reject: false });
  };
  const running = new Map<number, ReturnType<typeof launch>>();
  for (const port of ports) {
    await mkdir(path.join(root, String(port)));
    running.set(port, launch(port));
  }
  const ask = async <T>(port: number, act: (client: MongoClient) => Promise<T>): Promise<T> => {
    const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
      serverSelectionTimeoutMS: 1000,
    });
    try {
      return await act(await client.connect());
    } finally {
      await client.close();
    }
  };
  const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      const found = await look().catch(() => undefined);
      if (found !== undefined) return found;
      await sleep(100);
    }
    throw new Error('MongoDB did not come up');
  };
  const state = (port: number) =>
    ask(port, async (client) => (await client.db('admin').command({ hello: 1 })) as Hello);
  const primary = () =>
    until(async () => {
      for (const port of ports) {
        const hello = await state(port).catch(() => undefined);
        if (hello?.isWritablePrimary) return port;
      }
      return undefined;
    });
  const whole = () =>
    until(async () => {
      const states = await Promise.all(ports.map(state));
      const sound = states.every((one) => one.isWritablePrimary || one.secondary);
      return sound ? true : undefined;
    });

  for (const port of ports) await until(() => state(port));
  const hosts = ports.map((port) => `127.0.0.1:${port}`);
  if (!alone) {
    const config = { _id: SET, members: hosts.map((host, _id) => ({ _id, host })) };
    await ask(ports[0] ?? 0, (client) => client.db('admin').command({ replSetInitiate: config }));
  }
  await primary();
  return {
    uri: `mongodb://${hosts.join(',')}/faults${alone ? '' : `?replicaSet=${SET}`}`,
    killPrimary: async () => {
      await whole();
      const port = await primary();
      running.get(port)?.kill('SIGKILL');
      await running.get(port);
      await sleep(1000);
      running.set(port, launch(port));
      await primary();
    },
    stop: async () => {
      for (const child of running.values()) {
        child.kill('SIGKILL');
        await child;
      }
      await rm(root, { recursive: true, force: true });
    },
  };
}

interface Hello {
  isWritablePrimary?: boolean;
  secondary?: boolean;
}
