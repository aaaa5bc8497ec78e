/** Thirty-one signs, a prime number of them, none taken for another when copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Signs of chance in a number: with 54 bits nobody finds one by trying. */
export const NUMBER_CHANCE = 11;
/** Signs of the code that the picture of squares holds: 128 bits and more. */
export const CODE_LENGTH = 26;

/**
 * A certificate's number, as 2026-K7QM-4F2X-9HTB: the year, chance and a sign that checks the
 * others. It counts nothing, so it tells nobody how many have reached their target.
 *
 * @param picks whole numbers of chance, `NUMBER_CHANCE` of them, each below 31
 */
export function certificateNumber(year: number, picks: readonly number[]): string {
  const chance = picks.map((pick) => ALPHABET[pick] ?? '').join('');
  const all = chance + checkSign(year, chance);
  return [String(year), ...(all.match(/.{4}/g) ?? [])].join('-');
}

/** A code of chance in small letters, for addresses: `CODE_LENGTH` picks, each below 31. */
export const certificateCode = (picks: readonly number[]): string =>
  picks
    .map((pick) => ALPHABET[pick] ?? '')
    .join('')
    .toLowerCase();

/** How many signs there are to pick from. */
export const CERTIFICATE_SIGNS = ALPHABET.length;

export type Asked = { number: string } | { code: string } | 'mistyped' | null;

/**
 * What somebody has typed, scanned or pasted to look a certificate up: its number however it is
 * spaced, or its code. A number with one wrong sign, or two that have changed places, is
 * `mistyped`.
 *
 * @returns null for what is neither
 */
export function readCertificateAsked(text: string): Asked {
  const plain = text.normalize('NFKC').trim().split('/').at(-1) ?? '';
  const signs = plain.replaceAll(/[\s\-–—_.]/g, '').toUpperCase();
  const [, year, chance, check] = /^(\d{4})([0-9A-Z]{11})([0-9A-Z])$/.exec(signs) ?? [];
  if (year && chance && check) {
    const isSound = [...chance, check].every((sign) => ALPHABET.includes(sign));
    if (!isSound || checkSign(Number(year), chance) !== check) return 'mistyped';
    return { number: [year, ...((chance + check).match(/.{4}/g) ?? [])].join('-') };
  }
  const isCode =
    signs.length === CODE_LENGTH && [...signs].every((sign) => ALPHABET.includes(sign));
  return isCode ? { code: signs.toLowerCase() } : null;
}

/**
 * Weighted sum modulo a prime above all weights: any one sign changed, and any two that have
 * changed places, give another sign (as ISO/IEC 7064's pure systems do).
 */
function checkSign(year: number, chance: string): string {
  const digits = [...String(year)].map(Number);
  const values = [...digits, ...[...chance].map((sign) => ALPHABET.indexOf(sign))];
  const sum = values.reduce((total, value, n) => total + value * (n + 1), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}
