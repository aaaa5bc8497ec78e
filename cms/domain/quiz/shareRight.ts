import { isRight } from './grade.ts';
import type { PaperQuestion } from './paper.ts';
import type { Response } from './response.ts';

/** How much of a question a response has got right, 0 to 1. An unanswered one is 0. */
export const shareRight = (question: PaperQuestion, response: Response | undefined): number =>
  question.full || isRight(question, response) ? 1 : 0;
