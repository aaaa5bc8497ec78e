import { processLines } from '../text/server/processLines.ts';

interface Options {
  /** Takes one line, without its end. */
  write: (line: string) => void;
  /** Keeps what a line has no room for. */
  note: (detail: string) => void;
}

const windowMs = 60_000;
const linesPerWindow = 60;
const longest = 300;

/**
 * One line for a failure, whoever tells of it: the first line of what was told, cut to a bound.
 * The same again within a minute is counted and told once, at the minute's end; and whatever
 * happens, a minute has at most 60 lines, so that nobody fills a disk by making it fail.
 */
export function createFailureLog({ write, note }: Options) {
  const counts = new Map<string, { line: string; more: number }>();
  let others = 0;
  let timer: NodeJS.Timeout | undefined;

  const endWindow = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const { line, more } of counts.values()) {
      if (more > 0) write(`${new Date().toISOString()} ${processLines.repeated(more, line)}`);
    }
    if (others > 0) write(`${new Date().toISOString()} ${processLines.otherFailures(others)}`);
    counts.clear();
    others = 0;
  };

  return {
    /** @param text may have many lines: all but the first are its detail */
    report: (text: string): void => {
      const line = (text.trimStart().split('\n', 1)[0] ?? '').slice(0, longest);
      // Ids, times and ports differ where the failure is the same.
      const kind = line.replaceAll(/[\da-f]{8}[\da-f-]*|\d+/gi, '#');
      const known = counts.get(kind);
      timer ??= setTimeout(endWindow, windowMs).unref();
      if (known) known.more += 1;
      else if (counts.size >= linesPerWindow) others += 1;
      else {
        counts.set(kind, { line, more: 0 });
        write(`${new Date().toISOString()} ${line}`);
        if (text.length > line.length) note(text);
      }
    },
    /** Tells what was counted so far. */
    flush: endWindow,
  };
}
