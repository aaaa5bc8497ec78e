import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { ledgerWords } from './ledgerWords.ts';

/**
 * What an entry is called. An item keeps the title it had; an adjustment, which has no item, is
 * kept by its name in one language and told in the reader's.
 */
export function entryTitle(language: Language, entry: { sourceTitle: string }): string {
  const kept = ledgerWords[DEFAULT_LANGUAGE].adjusted;
  const told = ledgerWords[language].adjusted;
  const which = (['more', 'less'] as const).find((name) => kept[name] === entry.sourceTitle);
  return which ? told[which] : entry.sourceTitle;
}
