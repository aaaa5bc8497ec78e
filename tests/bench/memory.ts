import { readdirSync, readFileSync } from 'node:fs';

// Linux's /proc: elsewhere these figures are not to be had, and the rows say so.

function statusOf(pid: number, name: 'VmRSS' | 'VmHWM' | 'PPid'): number | undefined {
  try {
    const line = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    );
    return line ? Number(line[1]) : undefined;
  } catch {
    return undefined;
  }
}

/** @returns megabytes a process has in memory now; undefined when it is gone */
export function residentMb(pid: number): number | undefined {
  const kilobytes = statusOf(pid, 'VmRSS');
  return kilobytes === undefined ? undefined : kilobytes / 1024;
}

/** @returns megabytes a process had in memory at most so far; undefined when it is gone */
export function peakMb(pid: number): number | undefined {
  const kilobytes = statusOf(pid, 'VmHWM');
  return kilobytes === undefined ? undefined : kilobytes / 1024;
}

/** @returns the process and everything it started that still runs */
export function processTree(root: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((name) => [Number(name), statusOf(Number(name), 'PPid')]));
  const tree = [root];
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  }
  return tree;
}

/** @returns a process's command line, its words separated by blanks */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
