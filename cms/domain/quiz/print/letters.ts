import type { PaperQuestion } from '../paper.ts';

/** How an option is called on paper, by its name in the paper: `a` is A, `rb` is B. */
export const letterOf = (id: string): string => id.slice(-1).toUpperCase();

/** The letters a question is answered with, in their order; none where it is answered otherwise. */
export const lettersOf = ({ type, options, right }: PaperQuestion): string[] =>
  type === 'true-false' ? [] : (options ?? right ?? []).map(({ id }) => letterOf(id));
