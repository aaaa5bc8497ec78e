import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { contentHash } from '../../../cms/server/commands/contentHash.ts';

let base: string;

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'content-hash-'));
  await mkdir(path.join(base, 'cms/.next'), { recursive: true });
  await writeFile(path.join(base, 'cms/a.ts'), 'one');
});
afterEach(() => rm(base, { recursive: true }));

const hash = () => contentHash(base, ['cms', 'lock.json'], ['cms/.next']);

it('changes with what files say, not with their dates', async () => {
  const before = await hash();
  await utimes(path.join(base, 'cms/a.ts'), 1, 1);
  expect(await hash()).toBe(before);
  await writeFile(path.join(base, 'cms/a.ts'), 'two');
  expect(await hash()).not.toBe(before);
});

it('changes when a file appears, but not within what is left out', async () => {
  const before = await hash();
  await writeFile(path.join(base, 'cms/.next/output'), 'built');
  expect(await hash()).toBe(before);
  await writeFile(path.join(base, 'lock.json'), '{}');
  expect(await hash()).not.toBe(before);
});
