import type { ContentAudience } from '../../cms/domain/accounts/audience.ts';
import { accountsWords } from '../../cms/text/accounts/accountsWords.ts';
import type { Language } from '../../cms/text/language.ts';
import { formatList } from './formatList.ts';

/** The names of layers (分层), side by side. */
export function layerNames(language: Language, layers: readonly ContentAudience[]): string {
  const names = accountsWords[language].audiences;
  return formatList(
    language,
    layers.map((layer) => names[layer]),
  );
}
