/**
 * Characters that stand for no character, each in the place of one that GIFT's reader refuses or
 * would take for a mark. Texts of the bank hold none of them (`cleanText`).
 */
const SHIELDS: Record<string, string> = {
  ...{ '\\': '\ufdd0', ':': '\ufdd1', '#': '\ufdd2', '=': '\ufdd3', '{': '\ufdd4' },
  ...{ '}': '\ufdd5', '~': '\ufdd6', '\n': '\ufdd7', '*': '\ufdd8', '&': '\ufdd9', '-': '\ufdda' },
};
const MEANT = new Map(Object.entries(SHIELDS).map(([meant, shield]) => [shield, meant]));

const ESCAPED = '\\:#={}~*-n';

/**
 * Shields what a question of a GIFT text says literally: what is escaped in it, and what the
 * format lets stand unescaped though its reader refuses it, such as `:` in stems and options.
 */
export function shieldGift(text: string): string {
  const [title, rest] = cutTitle(shieldEscaped(text));
  let shielded = '';
  let inside = false;
  let isFirst = false;
  let numeric = false;
  // In a numeric answer a colon is a mark, until its comment begins.
  let colons = false;
  const characters = [...rest];
  for (const [at, one] of characters.entries()) {
    const isText = (one === ':' && !colons) || (!inside && '#=~'.includes(one));
    shielded += isText ? shieldOf(one) : one;
    if (one === '{' && !inside) {
      inside = isFirst = true;
      numeric = colons = false;
      continue;
    }
    if (one === '}') inside = false;
    if (one === '#' && isFirst) numeric = characters[at + 1] !== '#';
    if (one === '#') colons = numeric && isFirst;
    if ('=~'.includes(one)) colons = numeric;
    if (!/\s/.test(one)) isFirst = false;
  }
  // Where there are wrong answers an arrow makes no pair.
  const isChoice = shielded.includes('~');
  return title + withTruth(isChoice ? shielded.replaceAll('->', `${shieldOf('-')}>`) : shielded);
}

const shieldOf = (one: string) => SHIELDS[one] ?? one;

function shieldEscaped(text: string): string {
  let shielded = '';
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (one === '\\' && next !== '' && ESCAPED.includes(next)) {
      shielded += next === 'n' ? shieldOf('\n') : shieldOf(next);
      at += 1;
    } else if (one === '\\' || one === '&') shielded += shieldOf(one);
    else shielded += one;
  }
  return shielded;
}

/** `::title::` first, where there is one: its colons are marks. */
function cutTitle(text: string): [title: string, rest: string] {
  const start = /^\s*::/.exec(text)?.[0];
  if (start === undefined) return ['', text];
  const end = text.indexOf('::', start.length);
  if (end < 0) return ['', text];
  const inside = text.slice(start.length, end).replaceAll(':', shieldOf(':')).replace(/\s+/g, ' ');
  // A title of marks or of nothing is none: nobody needs it.
  const title = inside.replace(/[#={}~]/g, '').trim();
  return [title === '' ? '' : `::${title}::`, text.slice(end + 2)];
}

/** True and false in small letters, which Moodle takes and the reader doesn't. */
const withTruth = (text: string): string =>
  text.replace(/\{\s*(true|false|t|f)\s*(?=[#}])/i, (_, word: string) => `{${word.toUpperCase()}`);

/** What was shielded, as it was meant. */
export function unshieldGift(text: string): string {
  return text.replace(/[\ufdd0-\ufdda]/g, (shield) => MEANT.get(shield) ?? '');
}

/** Whether a text has a star that stands for anything. */
export const hasWildcard = (text: string): boolean => text.includes('*');
