import type { Category } from '../../domain/appeals/category.ts';
import type { Language } from '../language.ts';
import { appealsWords } from './appealsWords.ts';

/** What a kind of matter is called; its short name where nobody has named it. */
export function categoryName(language: Language, { slug, title }: Category): string {
  const own: Record<string, string> = appealsWords[language].categories;
  return title?.[language] ?? own[slug] ?? slug;
}
