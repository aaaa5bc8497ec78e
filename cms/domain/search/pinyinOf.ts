import { pinyin } from 'pinyin-pro';

import { LONGEST_TITLE } from '../content/longestTitle.ts';

/**
 * What people type in Latin letters for a title: its pinyin without tones and spaces, from each
 * of its syllables on, so that a prefix search finds any part of it. 政工学堂 gives
 * `zhenggongxuetang`, `gongxuetang`, `xuetang`, `tang`.
 */
export function pinyinOf(text: string): string[] {
  return tails(text, 'pinyin');
}

/** The initials of a title's pinyin, likewise: 政工学堂 gives `zgxt`, `gxt`, `xt`, `t`. */
export function initials(text: string): string[] {
  return tails(text, 'first');
}

function tails(text: string, pattern: 'pinyin' | 'first'): string[] {
  const title = text.slice(0, LONGEST_TITLE);
  const syllables = pinyin(title, {
    toneType: 'none',
    type: 'array',
    pattern,
    nonZh: 'consecutive',
  })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  return syllables.map((_, from) => syllables.slice(from).join(''));
}
