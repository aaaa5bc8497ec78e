import type { ArrayFieldValidation } from 'payload';
import { array } from 'payload/shared';

import { problemText } from '../../fields/problemText.ts';
import { readSectionStanding } from '../../operations/quiz/readSectionStanding.ts';
import type { Quiz } from '../../payload-types.ts';

const MOST_QUESTIONS = 200;

/**
 * A quiz is published only when the bank can fill each of its sections, no question coming twice.
 * One whose bank has shrunk can still be withdrawn, or moved to the bin.
 */
export const validateSections: ArrayFieldValidation = async (value, options) => {
  const formed = array(value, options);
  const { banks, questions, sections, deletedAt, _status } = options.data as Partial<Quiz>;
  if (formed !== true || _status !== 'published' || deletedAt || !sections?.length) return formed;
  const { req } = options;
  const standing = await readSectionStanding(req.payload, { banks, questions, sections });
  const short = standing.filter(({ missing }) => missing > 0);
  if (short.length > 0) return problemText({ req }, 'sections-short', { sections: short });
  const asked = standing.reduce((sum, section) => sum + section.asked, 0);
  return asked <= MOST_QUESTIONS || problemText({ req }, 'sections-too-long', { most: MOST_QUESTIONS }); // prettier-ignore
};
