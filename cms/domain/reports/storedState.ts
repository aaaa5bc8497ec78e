import { NEVER } from './behindFrom.ts';
import type { PaceState } from './paceState.ts';

/** The states a list of learners is asked for by, those to be called first. */
export const LISTED_STATES = ['not-started', 'behind', 'on', 'done'] as const;

interface Stored {
  earnedUnits: number;
  targetUnits: number;
  behindFrom?: string | null;
}

/**
 * The state of a learner as `paceState` has it, from the stored year alone: what a query can
 * compare.
 *
 * @param today `YYYY-MM-DD` in Shanghai; null in a year that is over
 */
export function storedState(
  { earnedUnits, targetUnits, behindFrom }: Stored,
  today: string | null,
): PaceState {
  if (earnedUnits >= targetUnits) return 'done';
  if (today === null) return 'missed';
  if (earnedUnits <= 0) return 'not-started';
  return (behindFrom ?? NEVER) <= today ? 'behind' : 'on';
}
