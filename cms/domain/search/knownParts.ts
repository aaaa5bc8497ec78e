import type { SearchRun } from './searchRuns.ts';

/** A part of what was typed that the index knows. */
export interface KnownPart {
  /** the run it is of, by place */
  run: number;
  part: SearchRun;
  /** how many items have it */
  items: number;
}

/** What is longer is seldom known where its halves aren't, and each part costs a question. */
const LONGEST = 6;

/** The parts of a run from one place on, the longest first. One token says too little, unless it is all. */
function partsFrom(run: SearchRun, from: number): SearchRun[] {
  const shortest = Math.min(2, run.length);
  const longest = Math.min(LONGEST, run.length - from);
  return Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, less) =>
    run.slice(from, from + longest - less),
  );
}

/** Whatever part of a run the index may know. */
export function partsOf(run: SearchRun): SearchRun[] {
  return run.flatMap((_, from) => partsFrom(run, from));
}

/**
 * What the index knows of some runs: of each, from the left, the longest parts.
 *
 * @param itemsWith how many items have a part
 */
export function knownParts(
  runs: readonly SearchRun[],
  itemsWith: (part: SearchRun) => number,
): KnownPart[] {
  return runs.flatMap((run, place) => {
    const known: KnownPart[] = [];
    for (let from = 0; from < run.length;) {
      const part = partsFrom(run, from).find((one) => itemsWith(one) > 0);
      if (part) known.push({ run: place, part, items: itemsWith(part) });
      from += part?.length ?? 1;
    }
    return known;
  });
}

/**
 * Only the parts of runs of which at least half is known: 银行 alone is no answer to 农业发展银行.
 */
export function coveringHalf(known: readonly KnownPart[], runs: readonly SearchRun[]): KnownPart[] {
  return known.filter(({ run }) => {
    const covered = known
      .filter((other) => other.run === run)
      .reduce((sum, { part }) => sum + part.length, 0);
    return covered * 2 >= (runs[run]?.length ?? 0);
  });
}

/** The same without the part that says least, because most items have it. */
export function withoutCommonest(known: readonly KnownPart[]): KnownPart[] {
  const most = Math.max(...known.map(({ items }) => items));
  return known.toSpliced(
    known.findLastIndex(({ items }) => items === most),
    1,
  );
}
