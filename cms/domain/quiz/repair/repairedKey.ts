import { USUAL_LENIENCY } from '../leniency.ts';
import { optionName } from '../optionName.ts';
import { buildPaper, type BankQuestion, type Key, type PaperQuestion } from '../paper.ts';

/**
 * The key a question of the bank has today, in the names an attempt gave its options: they are found
 * again by their texts.
 *
 * @returns null where the question is of another type now, or its options say something else
 */
export function repairedKey(shown: PaperQuestion, bank: BankQuestion): Key | null {
  const [today] = buildPaper([bank], { shuffle: false, seed: '' });
  if (today?.type !== shown.type) return null;
  if ('blanks' in today.key !== 'blanks' in shown.key) return null;
  const names = namesOf(today, shown);
  return names && withOldRule(renamed(today.key, names), shown.key);
}

/** How parts of a multiple choice count is the quiz's word, not the bank's. */
const withOldRule = (key: Key, before: Key): Key =>
  'set' in key && 'set' in before && before.rule ? { ...key, rule: before.rule } : key;

/** The attempt's name of each option, by the name it has today; null where they don't match. */
function namesOf(today: PaperQuestion, shown: PaperQuestion): Map<string, string> | null {
  const names = new Map<string, string>();
  for (const list of ['options', 'left', 'right'] as const) {
    const [now, then] = [today[list] ?? [], shown[list] ?? []];
    const byText = new Map(then.map((one) => [optionName(one), one.id]));
    // Of two options with one text nobody can say which is which.
    if (now.length !== then.length || byText.size !== then.length) return null;
    for (const one of now) {
      const name = byText.get(optionName(one));
      if (name === undefined) return null;
      names.set(one.id, name);
    }
  }
  if (today.blanks?.join() !== shown.blanks?.join()) return null;
  return new Set(names.values()).size === names.size ? names : null;
}

function renamed(key: Key, names: ReadonlyMap<string, string>): Key {
  const to = (id: string) => names.get(id) ?? id;
  if ('one' in key) return { ...key, one: to(key.one) };
  if ('set' in key) return { ...key, set: key.set.map(to) };
  if ('order' in key) return { ...key, order: key.order.map(to) };
  if ('pairs' in key) {
    const pairs = Object.entries(key.pairs).map(([left, right]) => [to(left), to(right)]);
    return { ...key, pairs: Object.fromEntries(pairs) as typeof key.pairs };
  }
  return key;
}

/** Whether two keys ask for the same; the order of what has none makes no difference. */
export const isSameKey = (left: Key, right: Key): boolean =>
  JSON.stringify(ordered(left)) === JSON.stringify(ordered(right));

function ordered(key: Key): unknown {
  const said = 'texts' in key || 'blanks' in key ? { leniency: USUAL_LENIENCY, ...key } : key;
  return Object.entries(said)
    .toSorted(byName)
    .map(([name, value]: [string, unknown]) => [name, unordered(name, value)]);
}

/** A part of a key whose own order means nothing, in one order. */
function unordered(name: string, value: unknown): unknown {
  if (Array.isArray(value) && name !== 'order') return value.map(String).sort();
  if (name !== 'pairs' && name !== 'blanks') return value;
  return Object.entries(value ?? {})
    .toSorted(byName)
    .map(([id, texts]: [string, unknown]) => [id, unordered('texts', texts)]);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
