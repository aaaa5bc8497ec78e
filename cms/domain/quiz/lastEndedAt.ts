interface Attempt {
  startedAt: number;
  deadline?: number | null;
  submittedAt?: number | null;
}

/**
 * When an attempt that is over ended: when it was handed in, or when its time was up.
 *
 * @returns milliseconds since 1970; null without an attempt
 */
export const lastEndedAt = (attempt: Attempt | undefined): number | null =>
  attempt ? (attempt.submittedAt ?? attempt.deadline ?? attempt.startedAt) : null;
