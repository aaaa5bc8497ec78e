import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

import { projectRoot } from '../fixtures/projectRoot.ts';

/** What the figures were measured on, in lines: figures mean nothing without their machine. */
export function describeMachine(): string[] {
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  const load = loadavg()[0] ?? 0;
  return [
    `CPU      ${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    `Memory   ${memory} GiB`,
    `System   ${type()} ${release()}`,
    `Node     ${process.version}`,
    `Project  ${commit()}`,
    `Load     ${load.toFixed(2)} before the first measure${load > 0.5 ? ' (the machine is busy: figures are worse than they need to be)' : ''}`,
  ];
}

function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '-uno') === '' ? '' : ', with changes';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'not a git checkout';
  }
}
