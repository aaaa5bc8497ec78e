import { mkdir } from 'node:fs/promises';
import path from 'node:path';

const endWithStarter = new URL('endWithStarter.mjs', import.meta.url).href;

interface LoggedRun {
  /** The script that this Node runs, and what it is given. */
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where its output goes. */
  log: string;
}

/**
 * Runs a Node script with its output in a file; it ends with this process, however that ends.
 *
 * @returns whether it ended well
 */
export async function runLogged({ args, cwd, env, log }: LoggedRun): Promise<boolean> {
  await mkdir(path.dirname(log), { recursive: true });
  // Only here: a start that has nothing to build must not wait for it to load.
  const { execa } = await import('execa');
  const command = ['--import', endWithStarter, ...args];
  const { failed } = await execa(process.execPath, command, {
    ...{ cwd, env, extendEnv: false, reject: false, buffer: false },
    ...{ stdin: 'pipe', stdout: { file: log }, stderr: { file: log } },
  });
  return !failed;
}
