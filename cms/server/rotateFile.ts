import { copyFileSync, renameSync, statSync, truncateSync } from 'node:fs';

/** How much of a log is kept in one file, in bytes. */
const largest = 2 * 1024 * 1024;
/** `log.1` is the last one, `log.3` the oldest. */
const kept = 3;

/**
 * Begins a log anew once it is large, and keeps the last few. What is in it is copied and the
 * file emptied, so that a process which writes to it goes on with the same file; another that
 * rotates it at the same moment finds it small already, and at worst a few lines are lost.
 *
 * @param file the log; it need not exist
 * @param limit its largest size, in bytes
 */
export function rotateFile(file: string, limit = largest): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= limit) return;
  for (let n = kept - 1; n > 0; n -= 1) {
    if (statSync(`${file}.${n}`, { throwIfNoEntry: false })) {
      renameSync(`${file}.${n}`, `${file}.${n + 1}`);
    }
  }
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}
