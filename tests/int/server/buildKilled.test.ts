import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execaNode } from 'execa';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { processIdentity } from '../../../cms/server/lifecycle/processIdentity.ts';
import { projectRoot } from '../../fixtures/projectRoot.ts';

describe('a build', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'study-hall-build-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = async (script: string) => {
    const [file, log] = [path.join(folder, 'build.mjs'), path.join(folder, 'build.log')];
    await writeFile(file, script);
    const starter = execaNode(path.join(projectRoot, 'tests/fixtures/startBuild.ts'), [file, log], {
      ...{ reject: false, ipc: false, stdin: 'ignore' },
    });
    return { starter, said: () => readFile(log, 'utf8').catch(() => '') };
  };

  it('ends with the start that began it, also by a kill -9', async () => {
    const { starter, said } = await start('console.log(process.pid); setInterval(() => {}, 1000);');
    const pid = await vi.waitFor(async () => {
      const written = Number(await said());
      expect(written).toBeGreaterThan(0);
      return written;
    }, 15_000);
    expect(processIdentity(pid)).toBeDefined();
    starter.kill('SIGKILL');
    await starter;
    await vi.waitFor(() => expect(processIdentity(pid)).toBeUndefined(), 5000);
  });

  it('that comes to its end is told, and so is one that fails', async () => {
    const done = await start('console.log("built");');
    expect((await done.starter).stdout).toBe('true');
    expect(await done.said()).toBe('built\n');
    const failed = await start('process.exit(3);');
    expect((await failed.starter).stdout).toBe('false');
  });
});
