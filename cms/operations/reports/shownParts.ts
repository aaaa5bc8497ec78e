import { partsOfYear } from '../stores/partsOfYear.ts';
import { keptWhileLarge } from './keptWhileLarge.ts';

/** The parts of a year for showing; yesterday's is nobody's any more. */
export const shownParts = keptWhileLarge({
  read: partsOfYear,
  keyOf: ({ year, today }) => `${year} ${today}`,
  peopleOf: (parts) => parts.reduce((sum, { learners }) => sum + learners, 0),
});
