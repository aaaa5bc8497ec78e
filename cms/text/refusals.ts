import { accountsWords } from './accounts/accountsWords.ts';
import { contentWords } from './content/contentWords.ts';
import type { Language } from './language.ts';
import { ledgerWords } from './ledger/ledgerWords.ts';
import { policyWords } from './policy/policyWords.ts';
import { quizWords } from './quiz/quizWords.ts';
import { reportsWords } from './reports/reportsWords.ts';
import { searchWords } from './search/searchWords.ts';
import { serverWords } from './server/serverWords.ts';
import { studyWords } from './study/studyWords.ts';
import { trainingWords } from './training/trainingWords.ts';

const refusals = (language: Language) => ({
  ...accountsWords[language].refusals,
  ...contentWords[language].refusals,
  ...policyWords[language].refusals,
  ...searchWords[language].refusals,
  ...ledgerWords[language].refusals,
  ...studyWords[language].refusals,
  ...trainingWords[language].refusals,
  ...quizWords[language].refusals,
  ...reportsWords[language].refusals,
  ...serverWords[language].refusals,
});

type Refusals = ReturnType<typeof refusals>;

/**
 * What can be refused. Programs read the part before a slash; the part behind it tells apart
 * what is one case to them and two sentences to a person: `forbidden/reports`.
 */
export type RefusalCode = keyof Refusals;

/** A code with the figures its sentence needs, if any. */
export type Refusal = {
  [Code in RefusalCode]: Refusals[Code] extends (figures: infer Figures) => string
    ? [code: Code, figures: Figures]
    : [code: Code];
}[RefusalCode];

const byLanguage: Record<Language, Refusals> = { zh: refusals('zh'), en: refusals('en') };

/** Why something is refused, as a sentence for the person who asked for it. */
export function refusalText(language: Language, ...[code, figures]: Refusal): string {
  const sentence = byLanguage[language][code];
  if (typeof sentence === 'string') return sentence;
  // `Refusal` has paired the code with its own figures; TypeScript can't follow a pair apart.
  return (sentence as (given: unknown) => string)(figures);
}
