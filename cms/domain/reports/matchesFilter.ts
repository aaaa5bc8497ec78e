import { bandOf } from './bands.ts';
import type { FilterState, LearnerFilter } from './learnerFilter.ts';
import { storedState } from './storedState.ts';

interface Line {
  name: string;
  staffNumber: string | null;
  layers: string;
  job: string | null;
  earnedUnits: number;
  targetUnits: number;
  behindFrom: string;
}

/** As the databases compare: a letter is the same in either case. */
const has = (text: string | null, part: string): boolean =>
  (text ?? '').toLowerCase().includes(part.toLowerCase());

/**
 * Whether somebody is on a list that is narrowed so: what `learnersInOrder` asks the database, for
 * lines that are in none.
 *
 * @param day as of which somebody is behind, `YYYY-MM-DD`
 */
export function matchesFilter(
  line: Line,
  { layers, state, band, job, words }: LearnerFilter,
  day: string,
): boolean {
  const isOpen = line.earnedUnits < line.targetUnits;
  return (
    (!layers || layers.includes(line.layers)) &&
    (!state || isIn(line, state, day)) &&
    (band === undefined || (isOpen && bandOf(line.earnedUnits) === band)) &&
    (!job || has(line.job, job)) &&
    (!words || has(line.name, words) || has(line.staffNumber, words))
  );
}

function isIn(line: Line, state: FilterState, day: string): boolean {
  const standing = storedState(line, day);
  return state === 'open' ? standing !== 'done' : standing === state;
}
