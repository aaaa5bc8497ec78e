import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import { projectRoot } from '../fixtures/projectRoot.ts';

let current: ChildProcess | undefined;

/** Ends the running command and whatever it started: it leads a process group of its own. */
export function endCommand(): void {
  if (current?.pid === undefined) return;
  try {
    process.kill(-current.pid, 'SIGKILL');
  } catch {
    // The group is gone already, as it should be.
  }
}

/**
 * Runs one command of the project to its end and leaves nothing of it behind.
 *
 * @param command program and arguments; programs of node_modules come first
 * @param minutes after which it is ended
 * @param env environment variables on top of the present ones
 * @returns exit code (null when ended) and all it printed
 */
export function runCommand(
  command: string[],
  minutes: number,
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const [program = '', ...args] = command;
    const bin = path.join(projectRoot, 'node_modules/.bin');
    const child = spawn(program, args, {
      cwd: projectRoot,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_NO_WARNINGS: '1',
        ...env,
        PATH: `${bin}:${process.env.PATH ?? ''}`,
      },
    });
    current = child;
    let output = '';
    const limit = setTimeout(() => {
      output += `\nended after ${String(minutes)} minutes\n`;
      endCommand();
    }, minutes * 60_000);
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => (output += error.message));
    // What the command started may hold its output open; so end that first, then wait for the rest.
    child.on('exit', endCommand);
    child.on('close', (code) => {
      clearTimeout(limit);
      current = undefined;
      resolve({ code, output });
    });
  });
}
