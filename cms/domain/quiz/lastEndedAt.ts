interface Attempt {
  startedAt: number;
  deadline?: number | null;
  submittedAt?: number | null;
}

/**
 * When the last of some attempts ended: when it was handed in, or when its time was up. One on paper
 * comes in later than it was sat, so that is not always the one with the highest number.
 *
 * @returns milliseconds since 1970; null without an attempt
 */
export function lastEndedAt(attempts: readonly Attempt[]): number | null {
  const ends = attempts.map((one) => one.submittedAt ?? one.deadline ?? one.startedAt);
  return ends.length > 0 ? Math.max(...ends) : null;
}
