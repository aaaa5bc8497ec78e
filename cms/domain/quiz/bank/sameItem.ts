import type { BankItem } from './bankItem.ts';
import { comparable } from './comparable.ts';
import { keepsBlanks } from './keepsBlanks.ts';

/** A question as the bank has it, in the form of files; its topics are ids. */
export interface StandingQuestion extends Omit<BankItem, 'topics'> {
  id: string;
  topics: string[];
}

/** The last place of a number that a decimal in a file keeps. */
const PRECISION = 1e-12;

/**
 * Whether the bank has a question as a file says it. What the file says nothing about is as it is.
 *
 * @param topics the ids of its topics; null: it says nothing of them
 */
export function sameItem(
  item: BankItem,
  standing: StandingQuestion,
  topics: readonly string[] | null,
): boolean {
  const optional = (['explanation', 'code', 'difficulty', 'document', 'number', 'day'] as const)
    .filter((name) => item[name] !== null)
    .every((name) => same(item[name], standing[name]));
  return (
    item.type === standing.type &&
    same(item.stem, standing.stem) &&
    sameKey(item, standing) &&
    optional &&
    (item.forPractice === null || item.forPractice === standing.forPractice) &&
    (topics === null || sameSet(topics, standing.topics))
  );
}

function sameKey(item: BankItem, standing: StandingQuestion): boolean {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return sameList(item.options, standing.options, (a, b) => {
        return same(a.text, b.text) && a.correct === b.correct;
      });
    case 'ordering':
      return sameList(item.options, standing.options, (a, b) => same(a.text, b.text));
    case 'true-false':
      return item.answer === standing.answer;
    case 'fill-in':
      return (
        (keepsBlanks(item, standing) || sameFilled(item, standing)) &&
        (item.leniency === null || sameSet(item.leniency, standing.leniency ?? []))
      );
    case 'numeric':
      return close(item.value, standing.value) && close(item.tolerance, standing.tolerance);
    case 'matching':
      return sameList(item.pairs, standing.pairs, (a, b) => {
        return same(a.left, b.left) && same(a.right, b.right);
      });
  }
}

function sameFilled(item: BankItem, standing: StandingQuestion): boolean {
  const blanks = standing.blanks ?? [];
  return (
    sameList(item.answers, standing.answers, same) &&
    sameList(item.blanks ?? [], blanks, (a, b) => sameList(a, b, same))
  );
}

const same = (a: string | null, b: string | null): boolean =>
  comparable(a ?? '') === comparable(b ?? '');

const close = (a: number | null, b: number | null): boolean =>
  a === b ||
  (a !== null && b !== null && Math.abs(a - b) <= PRECISION * Math.max(Math.abs(a), Math.abs(b)));

function sameList<T>(a: readonly T[], b: readonly T[], equal: (one: T, other: T) => boolean) {
  return a.length === b.length && a.every((one, n) => equal(one, b[n] as T));
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));
