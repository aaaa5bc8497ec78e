const FAULTS: readonly string[] = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE'];

/**
 * Whether a process ended by a fault of its own, such as data that it can't read. Who was killed
 * from outside may have sound data.
 *
 * @param code its exit code, null where a signal ended it
 * @param signal which one
 */
export function diedOfItself(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === null ? code !== 0 : FAULTS.includes(signal);
}
