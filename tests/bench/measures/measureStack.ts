import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { projectRoot } from '../../fixtures/projectRoot.ts';
import { commandOf, processTree, residentMb } from '../memory.ts';
import type { Row } from '../Row.ts';

const START_TARGET_SECONDS = 5;
const MEMORY_TARGET_MB = 500;
/** What a start leaves behind has been collected by then. */
const SETTLE_MS = 10_000;
const GIVE_UP_MS = 60_000;

interface Wanted {
  url: string;
  /** As the first start had it: data directory, database, port. */
  env: Record<string, string>;
}

/**
 * Starts the platform a second time as a person does, with `npm start`, and lets it rest.
 *
 * @returns how long the first page took, and what the whole stack has in memory when idle
 */
export async function measureStack({ url, env }: Wanted): Promise<Row[]> {
  const began = performance.now();
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: 'ignore',
  });
  const endWithUs = () => npm.kill('SIGKILL');
  process.once('exit', endWithUs);
  const gone = new Promise((resolve) => npm.once('exit', resolve));
  try {
    await firstPage(url, began);
    const seconds = (performance.now() - began) / 1000;
    await sleep(SETTLE_MS);
    const resident = processTree(npm.pid ?? 0)
      .filter((pid) => /cms\/server\/commands\/start|meilisearch/.test(commandOf(pid)))
      .filter((pid) => !/^(npm|sh) /.test(commandOf(pid)))
      .map((pid) => residentMb(pid) ?? 0);
    const megabytes = resident.reduce((sum, one) => sum + one, 0);
    return [
      {
        what: 'Second start: npm start to first page',
        figure: `${seconds.toFixed(1)} s`,
        target: `≤ ${START_TARGET_SECONDS} s`,
        met: seconds <= START_TARGET_SECONDS,
      },
      {
        what: `Memory when idle: server and search (${resident.length} processes)`,
        figure: `${megabytes.toFixed(0)} MB resident`,
        target: `≤ ${MEMORY_TARGET_MB} MB`,
        met: resident.length > 1 && megabytes <= MEMORY_TARGET_MB,
      },
    ];
  } finally {
    npm.kill('SIGTERM');
    await gone;
    process.off('exit', endWithUs);
    await closed(url);
  }
}

async function firstPage(url: string, began: number): Promise<void> {
  while (performance.now() - began < GIVE_UP_MS) {
    const answer = await fetch(`${url}/login`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(25);
  }
  throw new Error('The second start did not lead to a page');
}

/** npm passes the signal on and may be gone first. */
async function closed(url: string): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 100) {
    const answered = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (!answered) {
      await sleep(500);
      return;
    }
    await sleep(100);
  }
}
