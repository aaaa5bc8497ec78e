import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { endProcess } from '../lifecycle/endProcess.ts';
import { rotateFile } from '../rotateFile.ts';
import { diedOfItself } from './diedOfItself.ts';
import { restartDelay } from './restartDelay.ts';
import { runningServer } from './runningServer.ts';
import { processLines } from '../../text/server/processLines.ts';

interface Supervision {
  binary: string;
  dataDir: string;
  key: string;
  port: number;
}

/** A server that lived this long counts as sound: its next death is a first one. */
const quietMs = 60_000;
/** How often its log is looked at: it writes to the file itself. */
const rotateMs = 60_000;
/**
 * After so many faults of its own in a row its data is given up, and the index is rebuilt from
 * the database. Kills from outside say nothing against the data.
 */
const patience = 3;

/**
 * Starts Meilisearch and starts it again whenever it dies, on the same port with the same data.
 *
 * @returns what ends it for good
 */
export function superviseServer({ binary, dataDir, key, port }: Supervision): () => Promise<void> {
  const home = path.join(dataDir, 'meili');
  const log = path.join(dataDir, 'meilisearch.log');
  const note = runningServer(dataDir);
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let deaths = 0;
  let faults = 0;
  let stopping = false;

  const launch = () => {
    const started = Date.now();
    mkdirSync(home, { recursive: true });
    rotateFile(log);
    const output = openSync(log, 'a');
    const current = spawn(binary, serverArguments(home, port), {
      cwd: home,
      stdio: ['ignore', output, output],
      // The key in the environment, since a command line can be read by every user of the machine.
      env: {
        ...{ NODE_ENV: 'production', PATH: process.env.PATH, MEILI_MASTER_KEY: key },
        // Its allocator gives back at once what it frees: 241 MB instead of 369 after indexing.
        MIMALLOC_PURGE_DELAY: '0',
      },
    });
    closeSync(output);
    child = current;
    if (current.pid !== undefined) note.record(current.pid, port);
    const onEnd = (reason: string, fault: boolean) => {
      if (stopping || child !== current) return;
      child = undefined;
      if (Date.now() - started > quietMs) deaths = faults = 0;
      const delay = restartDelay(deaths++);
      if (fault) faults += 1;
      if (fault && faults === patience) setAside(path.join(home, 'data'));
      console.error(processLines.searchStopped(reason, delay / 1000, log));
      timer = setTimeout(launch, delay);
    };
    current.once('error', (error) => onEnd(error.message, false));
    current.once('exit', (code, signal) => {
      onEnd(signal ?? `exit ${code}`, diedOfItself(code, signal));
    });
  };

  // However this process ends, short of a kill -9, its child ends with it.
  const killWithUs = () => child?.kill('SIGTERM');
  const rotation = setInterval(() => rotateFile(log), rotateMs).unref();
  process.once('exit', killWithUs);
  launch();

  return async () => {
    stopping = true;
    clearTimeout(timer);
    clearInterval(rotation);
    const pid = child?.pid;
    if (pid !== undefined) await endProcess(pid);
    process.off('exit', killWithUs);
  };
}

function setAside(data: string): void {
  rmSync(`${data}.unusable`, { recursive: true, force: true });
  if (existsSync(data)) renameSync(data, `${data}.unusable`);
}

function serverArguments(home: string, port: number): string[] {
  return [
    ...['--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--log-level', 'WARN'],
    ...['--db-path', path.join(home, 'data'), '--dump-dir', path.join(home, 'dumps')],
    ...['--snapshot-dir', path.join(home, 'snapshots')],
    // Bounds what it takes for indexing; what it holds afterwards is its allocator's.
    ...['--max-indexing-memory', '256MiB', '--max-indexing-threads', '1'],
  ];
}
