import { yearOf } from '../shanghai.ts';

/** Without what is taken for one another when it is read aloud: I and 1, O and 0, U and V, L. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 6;

/**
 * A case's number: the year and six signs by chance. Numbers counted up would tell who was before
 * whom within an hour, and would make all writers wait for one another.
 *
 * @param random at least six bytes of chance
 */
export function appealNumber(now: Date, random: Uint8Array): string {
  const signs = Array.from(random.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]);
  return `${yearOf(now)}-${signs.join('')}`;
}

/** A number as somebody has typed it, as it is stored; null for what can be none. */
export function readAppealNumber(given: string): string | null {
  const plain = given.normalize('NFKC').trim().toUpperCase();
  return /^\d{4}-[A-Z0-9]{6}$/.test(plain) ? plain : null;
}
