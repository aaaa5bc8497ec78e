import type { DateFieldValidation } from 'payload';
import { date } from 'payload/shared';

import { windowProblem } from '../../domain/quiz/windowProblem.ts';
import { problemText } from '../../fields/problemText.ts';
import type { ContestSeason } from '../../payload-types.ts';

/** A season closes after it opens. */
export const validateCloses: DateFieldValidation = async (value, options) => {
  const formed = await date(value, options);
  if (formed !== true) return formed;
  const { opensAt, closesAt } = options.data as Partial<ContestSeason>;
  const problem = windowProblem(opensAt, closesAt);
  return problem === null || problemText({ req: options.req }, problem);
};
