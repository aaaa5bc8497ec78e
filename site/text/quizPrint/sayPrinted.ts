import { dayOf } from '../../../cms/domain/shanghai.ts';
import type { PrintedPaper } from '../../../cms/payload-types.ts';
import { formatDate } from '../../../cms/text/formatDate.ts';
import type { Language } from '../../../cms/text/language.ts';
import { quizPrintWords } from './quizPrintWords.ts';

/** Who drew a paper to print and when, in how many forms, and when it is sat. */
export function sayPrinted(
  language: Language,
  { at, byName, forms, day }: Pick<PrintedPaper, 'at' | 'byName' | 'forms' | 'day'>,
): string {
  const { made, on, stop } = quizPrintWords[language];
  const drawn = made(formatDate(language, dayOf(new Date(at))), byName, forms);
  return day ? `${drawn}${stop}${on(formatDate(language, day))}` : drawn;
}
