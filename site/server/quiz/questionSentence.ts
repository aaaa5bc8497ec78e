import type { CheckedQuestion } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { say } from '../../../cms/text/say.ts';

/** What is said of a question of a file, where there is something to say. */
export function questionSentence(
  { fate, problem, note }: CheckedQuestion,
  language: Language,
): string | undefined {
  const { problems, notes, leftOut } = bankWords[language];
  if (!problem) return note && notes[note];
  const why = say(problems, problem);
  return fate === 'error' ? why : leftOut(why);
}
