import type { Payload } from 'payload';

import { grade } from '../../../domain/quiz/grade.ts';
import { isResponseTo, type Responses } from '../../../domain/quiz/response.ts';
import type { Language } from '../../../text/language.ts';
import { OperationError } from '../../OperationError.ts';
import { reviewPaper } from '../reviewPaper.ts';
import { drawPreview, type PreviewAsked } from './drawPreview.ts';

interface Graded extends PreviewAsked {
  /** What was answered, by question. */
  responses: Record<string, unknown>;
  language: Language;
}

/**
 * What a try-out came to, with the right answers: the paper is drawn once more from its seed.
 * Nothing is stored, and nothing earned.
 *
 * @throws OperationError as `drawPreview`; 400 `invalid-response` for what answers no question of
 *   the paper, as where it was changed meanwhile
 */
export async function gradePreview(payload: Payload, { responses, language, ...asked }: Graded) {
  const { paper, passShare } = await drawPreview(payload, asked);
  const given: Responses = {};
  for (const [id, response] of Object.entries(responses)) {
    const question = paper.find((one) => one.id === id);
    if (!question || !isResponseTo(question, response)) {
      throw new OperationError(400, 'invalid-response');
    }
    given[id] = response;
  }
  const graded = grade(paper, given, passShare);
  const { score, passed } = graded;
  const review = reviewPaper(paper, { language, responses: given, grade: graded, keys: true });
  return { score, passed, review };
}
