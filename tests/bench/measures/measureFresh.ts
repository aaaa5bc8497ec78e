import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '../../fixtures/freePort.ts';
import { projectRoot } from '../../fixtures/projectRoot.ts';
import type { Row } from '../Row.ts';

const TARGET_SECONDS = 240;
const GIVE_UP_SECONDS = 900;

/** Clones what is committed, runs `npm start` as a new user would, and waits for the first page. */
export async function measureFresh(): Promise<Row[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'study-hall-clone-'));
  const clone = path.join(directory, 'study-hall');
  const port = await freePort();
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  execFileSync('git', ['clone', '--quiet', projectRoot, clone]);
  const names = Object.keys(process.env).filter((name) => !/^(npm_|NODE_|INIT_CWD)/.test(name));
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: {
      ...(Object.fromEntries(names.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv),
      // The clone's own programs, not this checkout's.
      PATH: (process.env.PATH ?? '').replaceAll(path.join(projectRoot, 'node_modules/.bin'), ''),
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const endWithUs = () => npm.kill('SIGKILL');
  process.once('exit', endWithUs);
  const gone = new Promise((resolve) => npm.once('exit', resolve));
  try {
    while (elapsed() < GIVE_UP_SECONDS && npm.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${port}/login`).catch(() => undefined);
      if (answer?.ok) break;
      await sleep(200);
    }
    const seconds = elapsed();
    const failed = npm.exitCode !== null || seconds >= GIVE_UP_SECONDS;
    return [
      {
        what: 'Fresh clone to first page: git clone, npm start',
        figure: failed ? 'FAILED' : `${seconds.toFixed(0)} s`,
        target: '≤ 4 min',
        met: !failed && seconds <= TARGET_SECONDS,
      },
    ];
  } finally {
    npm.kill('SIGTERM');
    await gone;
    process.off('exit', endWithUs);
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}
