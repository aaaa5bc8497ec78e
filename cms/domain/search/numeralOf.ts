const DIGITS = '零一二三四五六七八九';
const UNITS = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);
const LARGE = new Map([
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** The signs of a Chinese numeral, as a part of a regular expression. */
export const NUMERAL_SIGNS = `${DIGITS}〇十百千万亿`;

/**
 * The digits of a Chinese numeral: 二十 is `20`, 三万六千五百 `36500`, and signs without a unit are
 * read one by one, 二〇二六 as `2026`.
 *
 * @param numeral signs of NUMERAL_SIGNS only
 */
export function numeralOf(numeral: string): string {
  const signs = [...numeral.replaceAll('〇', '零')];
  if (signs.every((sign) => DIGITS.includes(sign))) {
    return signs.map((sign) => DIGITS.indexOf(sign)).join('');
  }
  let sum = 0n;
  /** what stands before the next 万 or 亿, and before the next 十, 百 or 千 */
  let section = 0n;
  let digit: bigint | undefined;
  for (const sign of signs) {
    const unit = UNITS.get(sign);
    const large = LARGE.get(sign);
    if (unit) {
      section += (digit ?? 1n) * unit;
      digit = undefined;
    } else if (large) {
      const before = section + (digit ?? 0n);
      sum = sum > 0n && large > sum ? (sum + before) * large : sum + (before || 1n) * large;
      section = 0n;
      digit = undefined;
    } else {
      digit = (digit ?? 0n) * 10n + BigInt(DIGITS.indexOf(sign));
    }
  }
  return String(sum + section + (digit ?? 0n));
}
