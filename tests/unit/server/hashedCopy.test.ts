import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { hashedCopy } from '../../../cms/server/backup/hashedCopy.ts';

let folder: string;
const place = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'study-hall-copy-'));
});

afterAll(() => rm(folder, { recursive: true }));

it('copies a file and tells what it copied', async () => {
  const content = Buffer.alloc(3 << 20, '学时');
  await writeFile(place('from'), content);
  const told = {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  expect(await hashedCopy(place('from'), place('new/folder/to'))).toEqual(told);
  expect((await readFile(place('new/folder/to'))).equals(content)).toBe(true);
  expect(await hashedCopy(place('from'))).toEqual(told);
});

it('tells who asked, and nobody else, that a file has gone meanwhile', async () => {
  await expect(hashedCopy(place('gone'), place('another/folder/to'))).rejects.toThrow('ENOENT');
  await expect(hashedCopy(place('gone'))).rejects.toThrow('ENOENT');
});
