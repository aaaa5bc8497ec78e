import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import { projectRoot } from '../fixtures/projectRoot.ts';

const running = new Set<ChildProcess>();

/** Ends every running command and whatever it started. */
export function endCommands(): void {
  for (const child of running) endGroup(child);
}

/** A command leads a process group of its own. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
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
    running.add(child);
    let output = '';
    const limit = setTimeout(() => {
      output += `\nended after ${String(minutes)} minutes\n`;
      endGroup(child);
    }, minutes * 60_000);
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => (output += error.message));
    // What the command started may hold its output open; so end that first, then wait for the rest.
    child.on('exit', () => endGroup(child));
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, output });
    });
  });
}
