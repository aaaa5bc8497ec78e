import type { DateFieldValidation } from 'payload';
import { date } from 'payload/shared';

import { windowProblem } from '../../domain/quiz/windowProblem.ts';
import { problemText } from '../../fields/problemText.ts';
import type { ContestSeason } from '../../payload-types.ts';

/**
 * A season closes after it opens, and one that was played and is over stays over: its keys have
 * been shown. Then another is begun.
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
  const [shown, { totalDocs: runs }] = await Promise.all([
    req.payload.db.findOne<ContestSeason>({
      collection: 'contest-seasons',
      where: { id: { equals: id } },
    }),
    req.payload.count({ collection: 'contest-runs', where: { season: { equals: id } } }),
  ]);
  const wasOver = runs > 0 && shown?.closesAt && new Date(shown.closesAt) <= now;
  return !wasOver || new Date(closesAt) <= now || problemText({ req }, 'season-over');
};
