/** What a run is worth. */
export interface ContestScore {
  levelsPassed: number;
  /** Right answers. */
  right: number;
  /** What the right answers took, whole seconds. */
  seconds: number;
}

/**
 * The order of runs, the better one first: more levels passed, then more right answers, then less
 * time. A rule of this platform; the three say all of it, so that what is equal in them is a tie.
 *
 * @returns negative where `a` is better, 0 for a tie
 */
export const compareScores = (a: ContestScore, b: ContestScore): number =>
  b.levelsPassed - a.levelsPassed || b.right - a.right || a.seconds - b.seconds;

/**
 * Right answers as a share of all that a run can ask, for figures that are averaged.
 *
 * @returns 0 to 100, whole
 */
export const contestPoints = ({ right }: Pick<ContestScore, 'right'>, questions: number): number =>
  questions <= 0 ? 0 : Math.min(100, Math.round((right / questions) * 100));
