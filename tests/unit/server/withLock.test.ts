import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { processIdentity } from '../../../cms/server/lifecycle/processIdentity.ts';
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

it.each([
  ['a process that is gone', '999999999:1'],
  ['an earlier process with the number of a living one', `${process.pid}:1`],
])('takes over the lock of %s', async (_name, holder) => {
  await writeFile(file, holder);
  expect(await withLock(file, () => readFile(file, 'utf8'))).toBe(processIdentity(process.pid));
});

it('gives up on a holder that never ends', async () => {
  await writeFile(file, processIdentity(process.pid) ?? '');
  await expect(withLock(file, () => Promise.resolve(), { patience: 0 })).rejects.toThrow(file);
});

it('is free again after work that failed', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(file, () => Promise.resolve('free'))).toBe('free');
});
