import type { Language } from '../text/language.ts';
import { bilingual } from './bilingual.ts';

/**
 * A label that others say too, from where its words are kept.
 *
 * @param words a room's words
 * @param tell which of them
 */
export function labelFrom<Words>(
  words: Record<Language, Words>,
  tell: (words: Words) => string,
): { zh: string; en: string } {
  return bilingual(tell(words.zh), tell(words.en));
}
