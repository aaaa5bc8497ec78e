import { partsOfYear } from '../stores/partsOfYear.ts';
import { keptWhileCostly } from './keptWhileCostly.ts';

/** The parts of a year for showing; yesterday's is nobody's any more. */
export const shownParts = keptWhileCostly({
  read: partsOfYear,
  keyOf: ({ year, today }) => `${year} ${today}`,
  cheap: 25,
});
