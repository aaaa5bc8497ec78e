import { USUAL_LENIENCY } from './leniency.ts';
import type { Key, PaperQuestion } from './paper.ts';
import { plainText } from './plainText.ts';
import type { Response } from './response.ts';

/**
 * How much of a question a response has got right, 0 to 1. An unanswered one is 0. Of a multiple
 * choice parts count as `MultipleRule` says, of several blanks each that is filled in right;
 * everything else is right or wrong. What an old paper doesn't say means what it did then, and a
 * repair may have given it to everybody.
 */
export function shareRight(
  { key, full, options = [] }: PaperQuestion,
  response: Response | undefined,
): number {
  if (full) return 1;
  if (response === undefined || response === null) return 0;
  if ('one' in key) return asShare(response === key.one);
  if ('set' in key) return Array.isArray(response) ? shareOfSet(key, options.length, response) : 0;
  if ('order' in key) {
    return asShare(Array.isArray(response) && response.join(' ') === key.order.join(' '));
  }
  if ('value' in key) {
    if (typeof response !== 'string') return 0;
    const number = Number(plainText(response, USUAL_LENIENCY) || Number.NaN);
    return asShare(Math.abs(number - key.value) <= key.tolerance + 1e-9);
  }
  if ('texts' in key) {
    return asShare(typeof response === 'string' && accepts(key.texts, response, key.leniency));
  }
  if (typeof response !== 'object' || Array.isArray(response)) return 0;
  if ('blanks' in key) {
    const blanks = Object.entries(key.blanks);
    const right = blanks.filter(
      ([id, texts]) => id in response && accepts(texts, response[id] ?? '', key.leniency),
    );
    return blanks.length === 0 ? 0 : right.length / blanks.length;
  }
  return asShare(Object.entries(key.pairs).every(([left, right]) => response[left] === right));
}

const asShare = (right: boolean): number => (right ? 1 : 0);

function shareOfSet(
  { set, rule = 'all' }: Extract<Key, { set: string[] }>,
  shown: number,
  response: readonly string[],
): number {
  const given = new Set(response);
  const right = set.filter((id) => given.has(id)).length;
  const wrong = given.size - right;
  if (rule === 'all' || set.length === 0) return asShare(right === set.length && wrong === 0);
  if (rule === 'missed') return wrong > 0 ? 0 : right / set.length;
  const wrongOnes = Math.max(shown - set.length, wrong, 1);
  return Math.max(0, right / set.length - wrong / wrongOnes);
}

function accepts(
  texts: readonly string[],
  response: string,
  leniency: Extract<Key, { texts: string[] }>['leniency'] = [...USUAL_LENIENCY],
): boolean {
  const given = plainText(response, leniency);
  return texts.some((text) => plainText(text, leniency) === given);
}
