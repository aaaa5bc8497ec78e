const signs = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What stands between the parts of a name: 阿卜杜拉·买买提, John Smith. */
const BETWEEN = /([\s·•・‧-]+)/u;
const HAN = /\p{Script=Han}/u;

const STAR = '*';
/** As many for every part of a name in letters: how long it is tells too much of a short one. */
const LETTERS = STAR.repeat(3);

/**
 * A name as strangers may read it: enough to tell whether it is the person's in front of them,
 * too little to find out who it is. Of a Chinese name the first and the last character stay
 * (张*明), of one with two the first; of a name in several parts, or in letters, the first sign
 * of each.
 */
export function maskedName(name: string): string {
  const parts = name.trim().normalize('NFC').split(BETWEEN);
  const several = parts.length > 1;
  return parts.map((part, n) => (n % 2 === 1 ? part : maskedPart(part, several))).join('') || STAR;
}

function maskedPart(part: string, several: boolean): string {
  const all = [...signs.segment(part)].map(({ segment }) => segment);
  const [first] = all;
  if (first === undefined) return '';
  if (!HAN.test(part)) return first + LETTERS;
  if (all.length === 1) return STAR;
  const last = several || all.length === 2 ? '' : all.at(-1);
  return first + STAR.repeat(all.length - (last ? 2 : 1)) + (last ?? '');
}
