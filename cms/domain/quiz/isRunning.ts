interface Attempt {
  state: 'open' | 'submitted';
  /** Milliseconds since 1970; none: no time limit. */
  deadline?: number | null;
}

/** Whether an attempt is still to be answered: not handed in, and its time is not up. */
export function isRunning({ state, deadline }: Attempt, now: Date): boolean {
  return state === 'open' && (!deadline || now.getTime() < deadline);
}
