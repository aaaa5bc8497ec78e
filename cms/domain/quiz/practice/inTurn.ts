import { shuffled } from '../shuffled.ts';

/**
 * The order in which questions are offered for practice: mixed by the seed, those asked lately
 * last, so that a small bank is gone through before it begins anew.
 *
 * @param ids of all that may be asked
 * @param recent ids of those asked lately
 */
export function inTurn(
  ids: readonly string[],
  { recent, seed }: { recent: ReadonlySet<string>; seed: string },
): string[] {
  const mixed = shuffled(ids, seed, (id) => id);
  return [...mixed.filter((id) => !recent.has(id)), ...mixed.filter((id) => recent.has(id))];
}
