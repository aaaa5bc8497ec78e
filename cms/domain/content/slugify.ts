import { pinyin } from 'pinyin-pro';

const LONGEST = 60;

/** What is read of a title: more than any has, but a draft's is not checked. */
const MOST_READ = 200;

/**
 * An address for a title: pinyin without tones, lower case, words joined by hyphens.
 *
 * @returns at most 60 characters of `a-z`, `0-9` and `-`; `item` where nothing is left
 */
export function slugify(title: string): string {
  const latin = pinyin(title.slice(0, MOST_READ), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const slug = latin
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= LONGEST) return slug || 'item';
  return slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
