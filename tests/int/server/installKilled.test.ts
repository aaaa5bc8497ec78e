import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execaNode } from 'execa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { projectRoot } from '../../fixtures/projectRoot.ts';

const script = 'cms/server/commands/install.mjs';
const lock = (version: string) =>
  JSON.stringify({ packages: { 'node_modules/one': { version, integrity: version } } });

/** An npm that notes what it is asked for, then ends well or takes its caller with it. */
const npm = (ending: string) =>
  `require('node:fs').appendFileSync('asked', process.argv[2] + '\\n'); ${ending}`;

describe('npm start, killed while npm installs', () => {
  let folder: string;
  const file = (...names: string[]) => path.join(folder, ...names);
  const install = (ending: string) =>
    writeFile(file('npm.js'), npm(ending)).then(() =>
      execaNode(file(script), {
        ...{ cwd: folder, reject: false, ipc: false, stdin: 'ignore', extendEnv: false },
        env: { PATH: process.env.PATH, npm_execpath: file('npm.js') },
      }),
    );
  const asked = () => readFile(file('asked'), 'utf8').catch(() => '');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'study-hall-install-'));
    await mkdir(path.dirname(file(script)), { recursive: true });
    await copyFile(path.join(projectRoot, script), file(script));
    await mkdir(file('node_modules', '.bin'), { recursive: true });
    await writeFile(file('node_modules', '.bin', 'node'), '');
    await writeFile(file('package-lock.json'), lock('1'));
    // As npm leaves it.
    await writeFile(file('node_modules', '.package-lock.json'), lock('1'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('installs anew at the next start, whichever release is checked out then', async () => {
    await install('');
    expect(await asked(), 'what is whole is left alone').toBe('');

    await writeFile(file('package-lock.json'), lock('2'));
    const cut = await install("process.kill(process.ppid, 'SIGKILL')");
    expect(cut.signal).toBe('SIGKILL');
    expect(await asked()).toBe('ci\n');

    await writeFile(file('package-lock.json'), lock('1'));
    await install('');
    expect(await asked()).toBe('ci\nci\n');
  });

  it('takes an installation that failed for none', async () => {
    await writeFile(file('package-lock.json'), lock('2'));
    const failed = await install('process.exit(1)');
    expect(failed.exitCode).toBe(1);
    await writeFile(file('package-lock.json'), lock('1'));
    await install('');
    expect(await asked()).toBe('ci\nci\n');
    const stamp = await readFile(file('node_modules', '.study-hall-lock'), 'utf8');
    expect(stamp).toBe(createHash('sha256').update(lock('1')).digest('hex'));
  });
});
