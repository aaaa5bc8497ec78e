import { accountsWords } from './accounts/accountsWords.ts';
import { appealsWords } from './appeals/appealsWords.ts';
import { backOfficeWords } from './backOffice/backOfficeWords.ts';
import { bankWords } from './bank/bankWords.ts';
import { certificateWords } from './certificates/certificateWords.ts';
import { contentWords } from './content/contentWords.ts';
import { contestWords } from './contest/contestWords.ts';
import type { Language } from './language.ts';
import { ledgerWords } from './ledger/ledgerWords.ts';
import { messagesWords } from './messages/messagesWords.ts';
import { mailWords } from './mail/mailWords.ts';
import { noticeWords } from './notices/noticeWords.ts';
import { passesWords } from './passes/passesWords.ts';
import { policyWords } from './policy/policyWords.ts';
import { practiceWords } from './practice/practiceWords.ts';
import { printWords } from './print/printWords.ts';
import { quizWords } from './quiz/quizWords.ts';
import { reportsWords } from './reports/reportsWords.ts';
import { reviewWords } from './review/reviewWords.ts';
import { robotsWords } from './robots/robotsWords.ts';
import { say, type SentenceOf } from './say.ts';
import { searchWords } from './search/searchWords.ts';
import { serverWords } from './server/serverWords.ts';
import { sheetWords } from './sheet/sheetWords.ts';
import { studyWords } from './study/studyWords.ts';
import { trainingWords } from './training/trainingWords.ts';

const refusals = (language: Language) => ({
  ...accountsWords[language].refusals,
  ...contentWords[language].refusals,
  ...policyWords[language].refusals,
  ...searchWords[language].refusals,
  ...ledgerWords[language].refusals,
  ...certificateWords[language].refusals,
  ...sheetWords[language].refusals,
  ...studyWords[language].refusals,
  ...trainingWords[language].refusals,
  ...passesWords[language].refusals,
  ...quizWords[language].refusals,
  ...practiceWords[language].refusals,
  ...bankWords[language].refusals,
  ...contestWords[language].refusals,
  ...printWords[language].refusals,
  ...appealsWords[language].refusals,
  ...reportsWords[language].refusals,
  ...reviewWords[language].refusals,
  ...messagesWords[language].refusals,
  ...mailWords[language].refusals,
  ...noticeWords[language].refusals,
  ...robotsWords[language].refusals,
  ...serverWords[language].refusals,
  ...backOfficeWords[language].refusals,
});

type Refusals = ReturnType<typeof refusals>;

/**
 * What can be refused: a code, with the figures its sentence needs, if any. Programs read the
 * code's part before a slash; the part behind it tells apart what is one case to them and two
 * sentences to a person: `forbidden/reports`.
 */
export type Refusal = SentenceOf<Refusals>;

const byLanguage: Record<Language, Refusals> = { zh: refusals('zh'), en: refusals('en') };

/** Why something is refused, as a sentence for the person who asked for it. */
export function refusalText(language: Language, ...refusal: Refusal): string {
  return say(byLanguage[language], refusal);
}
