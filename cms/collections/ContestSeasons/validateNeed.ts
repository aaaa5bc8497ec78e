import type { NumberFieldSingleValidation } from 'payload';
import { number } from 'payload/shared';

import { levelProblem } from '../../domain/quiz/contest/levelProblem.ts';
import { problemText } from '../../fields/problemText.ts';
import type { ContestSeason } from '../../payload-types.ts';

type Level = NonNullable<ContestSeason['levels']>[number];

/** A level can be passed: no more has to be right than is asked. */
export const validateNeed: NumberFieldSingleValidation = async (value, options) => {
  const formed = await number(value, options);
  if (formed !== true) return formed;
  const { count } = options.siblingData as Partial<Level>;
  const problem = levelProblem(value, count);
  return problem === null || problemText({ req: options.req }, problem);
};
