import type { Key, PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Response } from '../../domain/quiz/response.ts';
import type { Language } from '../language.ts';
import { answerText } from './answerText.ts';
import { quizWords } from './quizWords.ts';

/**
 * What a learner answered, written as the right answer is.
 *
 * @returns null where nothing was answered
 */
export function responseText(
  language: Language,
  question: PaperQuestion,
  response: Response | undefined,
): string | null {
  const key = asKey(language, question, response);
  return key && (answerText(language, { ...question, key }) || null);
}

function asKey(
  language: Language,
  { type, blanks }: PaperQuestion,
  response: Response | undefined,
): Key | null {
  if (response === undefined || response === null) return null;
  if (typeof response === 'string') {
    return type === 'fill-in' || type === 'numeric' ? { texts: [response] } : { one: response };
  }
  if (Array.isArray(response)) return type === 'ordering' ? { order: response } : { set: response };
  if (!blanks) return { pairs: response };
  if (!blanks.some((id) => response[id]?.trim())) return null;
  const { unfilled } = quizWords[language].answer;
  return {
    blanks: Object.fromEntries(blanks.map((id) => [id, [response[id]?.trim() || unfilled]])),
  };
}
