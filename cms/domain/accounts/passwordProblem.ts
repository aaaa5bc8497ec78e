import { pinyin } from 'pinyin-pro';

import { COMMON_DIGITS, COMMON_WORDS, KEY_ROWS } from './commonPasswords.ts';

/** In characters, as NIST SP 800-63B asks where a person chooses. */
export const SHORTEST_PASSWORD = 8;
/** Hashing takes no longer for it, yet nobody types more. */
export const LONGEST_PASSWORD = 200;
/** What must be left of a password without the own number or name in it. */
const LEAST_BESIDE_OWN = 6;
/** A shorter own name may stand in a password by chance. */
const SHORTEST_OWN = 3;

/** Whose password it is to be: what is known to colleagues, and guessed first. */
export interface PasswordOwner {
  name?: string | null;
  username?: string | null;
  staffNumber?: string | null;
}

export type PasswordProblem =
  | 'password-blank'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-own-name'
  | 'password-common';

/**
 * Why a password can't be one (NIST SP 800-63B: length, what is commonly chosen and what is known
 * of the person; no rule about kinds of characters).
 *
 * @returns null for one that can
 */
export function passwordProblem(password: string, owner: PasswordOwner): PasswordProblem | null {
  const plain = password.normalize('NFKC').trim().toLowerCase();
  if (plain === '') return 'password-blank';
  if ([...plain].length < SHORTEST_PASSWORD) return 'password-too-short';
  if (password.length > LONGEST_PASSWORD) return 'password-too-long';
  if (isOwnName(plain, owner)) return 'password-own-name';
  return isCommon(plain) ? 'password-common' : null;
}

function isOwnName(plain: string, { name, username, staffNumber }: PasswordOwner): boolean {
  const spoken = name ? pinyin(name, { toneType: 'none', type: 'array' }).join('') : '';
  return [name, spoken, username, staffNumber].some((given) => {
    const own = given?.normalize('NFKC').toLowerCase().replace(/\s/g, '') ?? '';
    if (own === '') return false;
    const rest = plain.replaceAll(own, '');
    if (rest === '') return true;
    return own.length >= SHORTEST_OWN && rest !== plain && [...rest].length < LEAST_BESIDE_OWN;
  });
}

function isCommon(plain: string): boolean {
  const text = plain.replaceAll(/\s/g, '');
  if (isSimple(text) || isDate(text) || COMMON_WORDS.has(text)) return true;
  const word = withoutEnds(text);
  if (!COMMON_WORDS.has(word)) return false;
  // A letter or two before digits are as good as the digits are.
  return word.length > 2 || isSimple(text.replace(word, ''));
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[^\d\W_]/u.test(sign);

/** A word without the digits and signs before and after it. */
function withoutEnds(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isLetter(text[from])) from += 1;
  while (to > from && !isLetter(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

/** One sign, one walk over the keys, or one short piece over and over. */
function isSimple(text: string): boolean {
  return isRepeated(text) || isWalk(text) || isKnownDigits(text);
}

function isRepeated(text: string): boolean {
  const longest = Math.min(4, Math.floor(text.length / 2));
  for (let length = 1; length <= longest; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

function isWalk(text: string): boolean {
  return KEY_ROWS.some((row) => {
    const there = row.repeat(2);
    return there.includes(text) || [...there].reverse().join('').includes(text);
  });
}

/** Somebody's birthday. */
function isDate(text: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

/** Nothing but digits, all of them pieces with a meaning. */
function isKnownDigits(text: string): boolean {
  if (!/^\d+$/.test(text)) return false;
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const piece of COMMON_DIGITS) {
      if (text.startsWith(piece, at)) reached.add(at + piece.length);
    }
  }
  return reached.has(text.length);
}
