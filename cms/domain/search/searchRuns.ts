import { searchTokens } from './searchTokens.ts';

/** What is typed without a gap, as its tokens' forms. */
export type SearchRun = readonly string[];

/**
 * What is typed, cut at spaces and signs.
 *
 * @param text in simplified characters
 */
export function searchRuns(text: string): SearchRun[] {
  const runs: string[][] = [];
  let end = -1;
  for (const { form, from, to } of searchTokens(text)) {
    if (from === end) runs.at(-1)?.push(form);
    else runs.push([form]);
    end = to;
  }
  return runs;
}
