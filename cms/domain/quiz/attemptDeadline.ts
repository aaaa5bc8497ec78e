interface Rules {
  timeLimitMinutes?: number | null;
  /** What the learner was granted beyond the limit. */
  extraMinutes: number;
  /** ISO instant. */
  closesAt?: string | null;
}

const MINUTE_MS = 60_000;

/**
 * Until when an attempt can be answered: its time limit with what was granted beyond it, and never
 * after the quiz closes.
 *
 * @param startedAt milliseconds since 1970
 * @returns milliseconds since 1970; null: as long as one likes
 */
export function attemptDeadline(
  { timeLimitMinutes, extraMinutes, closesAt }: Rules,
  startedAt: number,
): number | null {
  const ends = [
    ...(timeLimitMinutes
      ? [startedAt + Math.round((timeLimitMinutes + extraMinutes) * MINUTE_MS)]
      : []),
    ...(closesAt ? [new Date(closesAt).getTime()] : []),
  ];
  return ends.length > 0 ? Math.min(...ends) : null;
}
