import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { withLock } from '../../../cms/server/lifecycle/withLock.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'with-lock-'));
  file = path.join(folder, 'a.lock');
});
afterEach(() => rm(folder, { recursive: true }));

it('lets one in at a time and tells the other that it waits', async () => {
  const order: string[] = [];
  let waited = 0;
  const work = (name: string) => async () => {
    order.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push(`${name} out`);
  };
  const options = { onWait: () => (waited += 1) };
  await Promise.all([withLock(file, work('a'), options), withLock(file, work('b'), options)]);
  expect(order.map((line) => line.split(' ')[1])).toEqual(['in', 'out', 'in', 'out']);
  expect(waited).toBe(1);
});

/** A process that holds the lock until it is killed. */
async function holder(): Promise<ChildProcess> {
  const url = new URL('../../../cms/server/lifecycle/withLock.ts', import.meta.url);
  const script = `
    const { withLock } = await import(${JSON.stringify(url.href)});
    await withLock(${JSON.stringify(file)}, () => {
      console.log('held');
      return new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

it('is free at once when its holder is killed, even in the middle of its work', async () => {
  const child = await holder();
  try {
    let waited = 0;
    const work = () => Promise.resolve('taken over');
    const taken = withLock(file, work, { onWait: () => (waited += 1) });
    await expect.poll(() => waited).toBe(1);
    child.kill('SIGKILL');
    expect(await taken).toBe('taken over');
  } finally {
    child.kill('SIGKILL');
  }
});

it('gives up on a holder that never ends', async () => {
  const child = await holder();
  try {
    await expect(withLock(file, () => Promise.resolve(), { patience: 0 })).rejects.toThrow(file);
  } finally {
    child.kill('SIGKILL');
  }
});

it('is free again after work that failed', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(file, () => Promise.resolve('free'))).toBe('free');
});
