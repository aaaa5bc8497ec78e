import type { PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Response } from '../../domain/quiz/response.ts';
import type { QuizAttempt } from '../../payload-types.ts';

export type Responses = Record<string, Response>;

/** The paper an attempt keeps, with its key: for grading, never for a browser. */
export const paperOf = (attempt: QuizAttempt): PaperQuestion[] =>
  attempt.paper as unknown as PaperQuestion[];

/** What the learner has answered so far. */
export const responsesOf = (attempt: QuizAttempt): Responses =>
  (attempt.responses ?? {}) as Responses;
