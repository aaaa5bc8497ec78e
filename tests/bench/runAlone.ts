import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../fixtures/projectRoot.ts';
import { peakMb } from './memory.ts';

/** What node is started with by a script of package.json, without npm around it. */
export function commandLine(script: string): string[] {
  const manifest = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
  return (scripts[script] ?? '').split(' ').slice(1);
}

interface Run {
  seconds: number;
  /** Resident memory at most. */
  megabytes: number;
  code: number | null;
  output: string;
}

/** Runs node in a process of its own, so that its time and memory are its own. */
export function runAlone(args: string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const command = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const endWithUs = () => command.kill('SIGKILL');
    process.once('exit', endWithUs);
    let output = '';
    let megabytes = 0;
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, peakMb(command.pid ?? 0) ?? 0);
    }, 50);
    command.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    command.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    command.once('error', reject);
    command.once('close', (code) => {
      clearInterval(watch);
      process.off('exit', endWithUs);
      resolve({ seconds: (performance.now() - began) / 1000, megabytes, code, output });
    });
  });
}
