import type { Language } from '../../cms/text/language.ts';

const named: Record<Language, (minutes: number) => string> = {
  zh: (minutes) => `${minutes} 分钟`,
  en: (minutes) => `${minutes} min`,
};

/** A nominal length as people say it: whole minutes, at least one. */
export function formatMinutes(language: Language, minutes: number): string {
  return named[language](Math.max(1, Math.round(minutes)));
}
