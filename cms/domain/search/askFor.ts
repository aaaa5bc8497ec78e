import { JOINT } from './searchForm.ts';
import type { SearchRun } from './searchRuns.ts';

const LATIN_WORD = /^\p{Script=Latin}[\p{L}\p{N}]/u;

const isWord = (run: SearchRun): boolean => run.length === 1 && LATIN_WORD.test(run[0] ?? '');

/**
 * The text that asks the search server for some runs. A Latin word may be the beginning of one, as
 * pinyin mostly is, and may be misspelt; all else has to stand as it is typed. The server takes
 * only the last word for a beginning, so words come last.
 */
export function askFor(runs: readonly SearchRun[]): string {
  const words = runs.filter(isWord);
  const phrases = runs.filter((run) => !isWord(run));
  return [...phrases.map((run) => `"${run.join(JOINT)}"`), ...words.map(([word]) => word)].join(
    ' ',
  );
}
