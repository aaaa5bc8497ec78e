/**
 * Below this share of what the calendar asks for today somebody is behind. Training comes by
 * whole days, so that who is a little short is not.
 */
export const ON_TRACK_SHARE = 0.85;

export type PaceState = 'done' | 'on' | 'behind' | 'not-started' | 'missed';

interface Standing {
  earnedUnits: number;
  targetUnits: number;
}

/**
 * Whether a learner, or a unit's learners together, are on track: the one rule of every page.
 *
 * @param share how much of the target the calendar asks for today, 0 to 1; null in a year that
 *   is over
 */
export function paceState({ earnedUnits, targetUnits }: Standing, share: number | null): PaceState {
  if (earnedUnits >= targetUnits) return 'done';
  if (share === null) return 'missed';
  if (earnedUnits <= 0) return 'not-started';
  return earnedUnits < targetUnits * share * ON_TRACK_SHARE ? 'behind' : 'on';
}
