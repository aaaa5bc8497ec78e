/** A quiz closes after it opens. */
export const windowProblem = (
  opensAt: string | null | undefined,
  closesAt: string | null | undefined,
): 'window-reversed' | null =>
  opensAt && closesAt && new Date(closesAt) <= new Date(opensAt) ? 'window-reversed' : null;
