import type { Language } from '../../cms/text/language.ts';

const separators: Record<Language, string> = { zh: '、', en: ', ' };

/** Names side by side, as 甲、乙 or a, b. */
export function formatList(language: Language, names: readonly string[]): string {
  return names.join(separators[language]);
}
