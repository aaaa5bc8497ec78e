import type { DateFieldValidation } from 'payload';
import { date } from 'payload/shared';

import { windowProblem } from '../../domain/quiz/windowProblem.ts';
import { problemText } from '../../fields/problemText.ts';
import type { ContestSeason } from '../../payload-types.ts';

/**
 * A season closes after it opens, and one that is over stays over: its keys have been shown. Then
 * another is begun.
 */
export const validateCloses: DateFieldValidation = async (value, options) => {
  const formed = await date(value, options);
  if (formed !== true) return formed;
  const { id, req } = options;
  const { opensAt, closesAt, _status } = options.data as Partial<ContestSeason>;
  const problem = windowProblem(opensAt, closesAt);
  if (problem !== null) return problemText({ req }, problem);
  if (id === undefined || _status !== 'published' || !closesAt) return true;
  const now = new Date();
  const shown = await req.payload.db.findOne<ContestSeason>({
    collection: 'contest-seasons',
    where: { id: { equals: id } },
  });
  const wasOver = shown?._status === 'published' && new Date(shown.closesAt) <= now;
  return !wasOver || new Date(closesAt) <= now || problemText({ req }, 'season-over');
};
