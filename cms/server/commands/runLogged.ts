import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';

interface LoggedRun {
  /** The script that this Node runs, and what it is given. */
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where its output goes. */
  log: string;
}

/**
 * Runs a Node script with its output in a file; it ends with this process.
 *
 * @returns whether it ended well
 */
export async function runLogged({ args, cwd, env, log }: LoggedRun): Promise<boolean> {
  await mkdir(path.dirname(log), { recursive: true });
  const output = createWriteStream(log);
  await once(output, 'open');
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', output, output] });
  const kill = () => child.kill();
  process.once('exit', kill);
  try {
    return await new Promise<boolean>((resolve) => {
      child.once('error', () => resolve(false));
      child.once('exit', (code) => resolve(code === 0));
    });
  } finally {
    process.off('exit', kill);
    output.end();
  }
}
