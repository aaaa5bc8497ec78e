import type { Key, Paper, PaperOption, PaperQuestion } from '../paper.ts';
import { shuffled } from '../shuffled.ts';
import { printedGroups } from './printedGroups.ts';

/**
 * The same paper in another order: the questions within their group, and the options of each, named
 * anew in the order they stand in. Its key goes with them, so the same knowledge earns the same.
 *
 * @param paper arranged as it is printed
 * @param seed what the order follows from alone
 */
export const shuffledForm = (paper: Paper, seed: string): Paper =>
  printedGroups(paper).flatMap(({ questions }) =>
    shuffled(questions, seed, ({ id }) => id).map((question) => mixed(question, seed)),
  );

function mixed(question: PaperQuestion, seed: string): PaperQuestion {
  const { id, type, options, right, key } = question;
  // True and false are told by their names.
  if (type === 'true-false') return question;
  const own = `${seed}:${id}`;
  const names = new Map<string, string>();
  const renamed = (list: readonly PaperOption[], prefix: string): PaperOption[] =>
    shuffled(list, own, (one) => one.id).map((one, n) => {
      const name = `${prefix}${String.fromCharCode(97 + n)}`;
      names.set(one.id, name);
      return { ...one, id: name };
    });
  const shown = {
    ...(options && { options: renamed(options, '') }),
    ...(right && { right: renamed(right, 'r') }),
  };
  return { ...question, ...shown, key: withNames(key, names) };
}

function withNames(key: Key, names: ReadonlyMap<string, string>): Key {
  const to = (id: string) => names.get(id) ?? id;
  if ('one' in key) return { ...key, one: to(key.one) };
  if ('set' in key) return { ...key, set: key.set.map(to).sort() };
  if ('order' in key) return { ...key, order: key.order.map(to) };
  if ('pairs' in key) {
    const pairs = Object.entries(key.pairs).map(([left, one]) => [left, to(one)] as const);
    return { ...key, pairs: Object.fromEntries(pairs) };
  }
  return key;
}
