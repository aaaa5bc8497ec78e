import { NUMERAL_SIGNS, numeralOf } from './numeralOf.ts';

/** A piece of a text that search treats as one: a Chinese character, a number, a Latin word. */
export interface SearchToken {
  /** as it is searched: digits for a numeral, small letters */
  form: string;
  /** where it stands in the text; `to` is the first place after it */
  from: number;
  to: number;
}

/** More signs are no number that anybody reads; to reckon with them would take long. */
const LONGEST_NUMERAL = 20;
const NUMERAL = new RegExp(`^[${NUMERAL_SIGNS}]`);
const TOKEN = new RegExp(
  `[${NUMERAL_SIGNS}]{1,${LONGEST_NUMERAL}}|\\p{Script=Han}|[[\\p{L}\\p{N}]--\\p{Script=Han}]+`,
  'gv',
);

/**
 * Cuts a text into what search compares. No dictionary says where a Chinese word ends, since the
 * one who writes and the one who asks need not agree: 灯房 is found in 矿灯房 whatever either is
 * taken for. A numeral is one with its digits, so that 20条 finds 二十条.
 *
 * @param text in simplified characters
 */
export function searchTokens(text: string): SearchToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: part, index }) => ({
    form: NUMERAL.test(part) ? numeralOf(part) : part.toLowerCase(),
    from: index,
    to: index + part.length,
  }));
}
