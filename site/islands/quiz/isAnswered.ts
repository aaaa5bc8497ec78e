import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { ShownQuestion } from './quizProtocol.ts';

/** Whether a question has an answer that is more than a beginning. */
export function isAnswered(question: ShownQuestion, response: Response | undefined): boolean {
  if (response === undefined || response === null) return false;
  if (typeof response === 'string') return response.trim() !== '';
  if (Array.isArray(response)) return response.length > 0;
  if (question.blanks) return question.blanks.every((id) => (response[id] ?? '').trim() !== '');
  return Object.keys(response).length === (question.left ?? []).length;
}
