import type { zh } from './zh.ts';

type TableWords = (typeof zh)['table'];

const inserted = /^Insert (?:(\d+) )?(row|column)s? (above|below|left|right)$/;

/** What Payload's table feature says in English, in our words; any other text as it is. */
export function sayTableWord(words: TableWords, text: string): string {
  const [, count = '1', what, where] = inserted.exec(text) ?? [];
  if (what) return words.insert[where as keyof TableWords['insert']](Number(count));
  return words.menu[text as keyof TableWords['menu']] ?? text;
}
