import type { Key, PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Response } from '../../domain/quiz/response.ts';
import type { Language } from '../language.ts';
import { answerText } from './answerText.ts';

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
  const key = asKey(question, response);
  return key && (answerText(language, { ...question, key }) || null);
}

function asKey({ type }: PaperQuestion, response: Response | undefined): Key | null {
  if (response === undefined || response === null) return null;
  if (typeof response === 'string') {
    return type === 'fill-in' || type === 'numeric' ? { texts: [response] } : { one: response };
  }
  if (Array.isArray(response)) return type === 'ordering' ? { order: response } : { set: response };
  return { pairs: response };
}
