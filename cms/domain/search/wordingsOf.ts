import type { SearchRun } from './searchRuns.ts';
import type { SynonymGroup } from './synonymGroup.ts';

/** Each is a question to the search server. */
const MOST_WORDINGS = 8;

/**
 * What was typed, and the same with other words for what it names: 农发行贷款 is 农业发展银行贷款,
 * too.
 *
 * @returns what was typed first; at most eight
 */
export function wordingsOf(
  typed: readonly SearchRun[],
  groups: readonly SynonymGroup[],
): (readonly SearchRun[])[] {
  const all = groups.reduce<(readonly SearchRun[])[]>(
    (wordings, group) => wordings.flatMap((runs) => [runs, ...inOtherWords(runs, group)]),
    [typed],
  );
  return all.slice(0, MOST_WORDINGS);
}

function inOtherWords(runs: readonly SearchRun[], group: SynonymGroup): (readonly SearchRun[])[] {
  // 劳动法 is not meant where 劳动法律 is the word that is known.
  const longestFirst = group.toSorted((a, b) => b.length - a.length);
  for (const word of longestFirst) {
    for (const [place, run] of runs.entries()) {
      const at = run.findIndex((_, from) => word.every((token, n) => run[from + n] === token));
      if (at === -1) continue;
      return group
        .filter((other) => other !== word)
        .map((other) => runs.with(place, run.toSpliced(at, word.length, ...other)));
    }
  }
  return [];
}
