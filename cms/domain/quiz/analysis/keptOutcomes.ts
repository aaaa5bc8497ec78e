import type { Paper } from '../paper.ts';
import type { Responses } from '../response.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';

/**
 * The outcomes of an attempt as it keeps them beside its paper, so that figures of ten thousand
 * attempts need not read as many papers. They follow from paper and answers and say of which
 * version of the attempt: whoever changes that and forgets them makes them void, never wrong.
 *
 * @param version of the attempt they are kept with
 */
export const keptOutcomes = (version: number, paper: Paper, responses: Responses): string =>
  JSON.stringify([version, outcomesOf(paper, responses)]);

/**
 * What `keptOutcomes` has made.
 *
 * @param version that the attempt has
 * @returns null where none are kept, or those of another version
 */
export function readOutcomes(kept: string | null, version: number): Outcome[] | null {
  if (!kept?.startsWith(`[${version},`)) return null;
  const [, outcomes] = JSON.parse(kept) as [number, Outcome[]];
  return outcomes;
}
