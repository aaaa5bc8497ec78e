import type { ArrayFieldValidation } from 'payload';
import { array } from 'payload/shared';

import { problemText } from '../../fields/problemText.ts';
import { readLevelStanding } from '../../operations/quiz/contest/readLevelStanding.ts';
import type { ContestSeason } from '../../payload-types.ts';

/**
 * A season is published only when the bank can fill each of its levels, no question coming twice.
 * One whose bank has shrunk can still be withdrawn, or moved to the bin.
 */
export const validateLevels: ArrayFieldValidation = async (value, options) => {
  const formed = array(value, options);
  const { banks, levels, deletedAt, _status } = options.data as Partial<ContestSeason>;
  if (formed !== true || _status !== 'published' || deletedAt) return formed;
  const { req } = options;
  if (!levels?.length) return problemText({ req }, 'season-without-levels');
  const standing = await readLevelStanding(req.payload, { banks, levels });
  const short = standing.filter(({ missing }) => missing > 0);
  return short.length === 0 || problemText({ req }, 'sections-short', { sections: short });
};
