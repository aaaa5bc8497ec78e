import { paperSchema, type Paper } from '../../domain/quiz/paper.ts';
import { responsesSchema, type Responses } from '../../domain/quiz/response.ts';

/**
 * The paper an attempt keeps, with its key: for grading, never for a browser.
 *
 * @throws ZodError where what is stored is no paper
 */
export const paperOf = ({ paper }: { paper: unknown }): Paper => paperSchema.parse(paper);

/**
 * What the learner has answered so far.
 *
 * @throws ZodError where what is stored are no responses
 */
export const responsesOf = ({ responses }: { responses?: unknown }): Responses =>
  responsesSchema.parse(responses ?? {});
