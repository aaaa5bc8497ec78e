import type { ReadAppeal } from '../../../cms/operations/appeals/readAppeal.ts';
import type { Language } from '../../../cms/text/language.ts';
import { appealsPageWords } from '../../text/appeals/appealsPageWords.ts';

/** What an author's form has done, in one sentence; null for anything else. */
export function sayDone(
  language: Language,
  { row }: Pick<ReadAppeal, 'row'>,
  done: string | null,
): string | null {
  const { case: words, form } = appealsPageWords[language];
  switch (done) {
    case 'registered':
      return words.registered(row.id);
    case 'unpictured':
      return form.pictureFailed;
    case 'rated':
    case 'reopened':
    case 'released':
    case 'withheld':
    case 'pictured':
      return words[done];
    default:
      return null;
  }
}
