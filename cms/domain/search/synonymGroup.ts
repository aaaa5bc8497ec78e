import { searchRuns, type SearchRun } from './searchRuns.ts';
import { simplify } from './simplify.ts';

/** More words for one thing are more questions to the search server. */
const MOST_SYNONYMS = 6;

/** Words that mean the same, each as its tokens. */
export type SynonymGroup = readonly SearchRun[];

/** The words of a line as an editor writes it, `农发行 = 农业发展银行`. */
export function synonymsIn(line: string): string[] {
  return line
    .split(/[=＝]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** Why a line can't be taken, as the code of a refusal; null where it can. */
export function synonymsProblem(
  line: string,
): 'synonyms-too-few' | 'synonyms-too-many' | 'synonym-too-short' | null {
  const words = synonymsIn(line);
  if (words.length < 2) return 'synonyms-too-few';
  if (words.length > MOST_SYNONYMS) return 'synonyms-too-many';
  // What is one sign is part of most words.
  if (words.some((word) => [...word].length < 2 || tokensOf(word).length === 0)) {
    return 'synonym-too-short';
  }
  return null;
}

/** A line as it is compared with what is typed. */
export function synonymGroup(line: string): SynonymGroup {
  return synonymsIn(line).map(tokensOf);
}

const tokensOf = (word: string): SearchRun => searchRuns(simplify(word)).flat();
