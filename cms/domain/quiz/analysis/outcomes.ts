import type { Paper } from '../paper.ts';
import type { Responses } from '../response.ts';
import { shareRight } from '../shareRight.ts';
import { chosenOptions, rightOptions } from './chosenOptions.ts';

/**
 * What became of a question in an attempt: its id, the share of it that was right (0 to 1), the
 * marks it weighs, and the names of the chosen options where it is one to choose from.
 */
export type Outcome = [question: string, share: number, marks: number, ...chosen: string[]];

/** What became of each question of a paper. */
export const outcomesOf = (paper: Paper, responses: Responses): Outcome[] =>
  paper.map((question) => {
    const response = responses[question.id];
    const chosen = rightOptions(question) ? chosenOptions(question, response) : [];
    return [question.id, shareRight(question, response), question.marks ?? 1, ...chosen];
  });
