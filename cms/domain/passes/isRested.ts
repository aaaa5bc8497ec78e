const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a pass has lain long enough that the time of its use says nothing of who drew it.
 *
 * @param drawnAt milliseconds since 1970
 */
export const isRested = (drawnAt: number, now: Date): boolean => now.getTime() - drawnAt >= DAY_MS;
