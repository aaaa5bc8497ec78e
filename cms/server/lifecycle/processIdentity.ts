import { readFileSync } from 'node:fs';

/**
 * Names a running process so that a note of it stays true when its number is used again.
 *
 * @param pid the number of a process
 * @returns the number and, on Linux, the moment the process began (clock ticks since boot);
 *   undefined when no such process runs or it is only a zombie
 */
export function processIdentity(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, but as somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields after the command's closing bracket, which may itself hold blanks: state is the 3rd
    // field of the line, the start time the 22nd (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${pid}:${fields[19]}`;
  } catch {
    return String(pid);
  }
}
