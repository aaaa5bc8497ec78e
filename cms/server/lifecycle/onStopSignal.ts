import { errorText } from '../errorText.ts';
import { processLines } from '../../text/server/processLines.ts';

/** A stop that takes longer than this has hung. */
const patienceMs = 15_000;
const parentCheckMs = 500;

/**
 * Ends the process in order when it is told to: Ctrl-C, SIGTERM, a closed terminal, or the end of
 * the npm that started it, which does not pass every signal on.
 *
 * Further signals are ignored meanwhile, for Ctrl-C reaches a process started by npm twice.
 *
 * @param stop ends everything that was started so far
 */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(processLines.stopFailed(errorText(error)));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);
  if (process.env.npm_lifecycle_event) onParentEnd(handle);
}

function onParentEnd(handle: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) handle();
  }, parentCheckMs).unref();
}
