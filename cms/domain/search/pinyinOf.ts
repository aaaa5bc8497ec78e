import { pinyin } from 'pinyin-pro';

/** A title's pinyin without tones and spaces, as people type it: 政工 is `zhenggong`. */
export function pinyinOf(text: string): string {
  return letters(text, 'pinyin');
}

/** The initials of a title's pinyin: 政工学堂 is `zgxt`. */
export function initials(text: string): string {
  return letters(text, 'first');
}

function letters(text: string, pattern: 'pinyin' | 'first'): string {
  return pinyin(text, { toneType: 'none', type: 'array', pattern, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
