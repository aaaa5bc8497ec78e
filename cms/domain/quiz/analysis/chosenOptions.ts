import { optionName } from '../optionName.ts';
import type { PaperQuestion } from '../paper.ts';
import type { Response } from '../response.ts';

/**
 * The names (`optionName`) of the options a response has chosen. Every attempt letters its options
 * anew, so only their names are the same from one to the next.
 */
export function chosenOptions(
  { options = [] }: PaperQuestion,
  response: Response | undefined,
): string[] {
  const chosen = Array.isArray(response) ? response : [response];
  return options.filter(({ id }) => chosen.includes(id)).map(optionName);
}

/** The names of the right options of a question to choose from; null of any other. */
export function rightOptions({ options = [], key }: PaperQuestion): string[] | null {
  if (!('one' in key) && !('set' in key)) return null;
  const right = 'one' in key ? [key.one] : key.set;
  return options.filter(({ id }) => right.includes(id)).map(optionName);
}
