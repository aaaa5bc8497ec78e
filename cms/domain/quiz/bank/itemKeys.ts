import type { QuestionType } from '../questionTypes.ts';
import { cleanText } from './cleanText.ts';

/** A text as it is recognised: width, case and spaces make no difference. */
export function plainText(text: string): string {
  return cleanText(text).normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** What a question without a code is known again by. */
export function stemKey({ type, stem }: { type: QuestionType; stem: string }): string {
  return `${type} ${plainText(stem)}`;
}

interface Optioned {
  options: readonly { text: string }[];
  pairs: readonly { left: string; right: string }[];
}

const textsOf = ({ options, pairs }: Optioned): Set<string> =>
  new Set([
    ...options.map(({ text }) => plainText(text)),
    ...pairs.map(({ left, right }) => plainText(`${left}|${right}`)),
  ]);

/** Stem and options together, in whatever order they stand. */
export function wholeKey(item: Optioned & { type: QuestionType; stem: string }): string {
  return [stemKey(item), ...[...textsOf(item)].sort()].join('\n');
}

/**
 * Whether two questions with one stem are one question, changed: half of the options are the
 * same. Banks are full of questions that all ask which of these is right.
 */
export function isKin(one: Optioned, other: Optioned): boolean {
  const [mine, theirs] = [textsOf(one), textsOf(other)];
  const most = Math.max(mine.size, theirs.size);
  return [...mine].filter((text) => theirs.has(text)).length * 2 >= most;
}
