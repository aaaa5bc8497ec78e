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

/**
 * How a title sounds, syllable by syllable: what is written with other characters of the same sound
 * is found by it.
 */
export function syllablesOf(text: string): string[] {
  return syllables(text, 'pinyin');
}

function tails(text: string, pattern: 'pinyin' | 'first'): string[] {
  const parts = syllables(text, pattern);
  return parts.map((_, from) => parts.slice(from).join(''));
}

function syllables(text: string, pattern: 'pinyin' | 'first'): string[] {
  return pinyin(text.slice(0, LONGEST_TITLE), {
    toneType: 'none',
    type: 'array',
    pattern,
    nonZh: 'consecutive',
  })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter(Boolean);
}
