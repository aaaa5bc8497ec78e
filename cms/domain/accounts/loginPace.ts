/** Wrong passwords are remembered for so long. */
export const FAILURES_KEPT_MS = 10 * 60 * 1000;

/**
 * How many wrong passwords there may be within that time (OWASP, device cookies).
 *
 * - `device`: by somebody who has signed in to this account on this device before
 * - `pair`: by strangers at one account from one address
 * - `account`: by strangers at one account from anywhere, so that an attacker with one address
 *   can't keep the owner from a new phone
 * - `address`: by strangers from one address at any account, and not made good by signing in: an
 *   office behind one address has some, a machine that tries one password on everybody far more
 */
export const MOST_FAILURES = { device: 10, pair: 10, account: 30, address: 80 } as const;

export type Pace = keyof typeof MOST_FAILURES;

/**
 * How long to wait before another password is looked at.
 *
 * @param pace which bound
 * @param failures when they were, in milliseconds since 1970, the newest first, at least the
 *   newest as many as the bound allows
 * @param now milliseconds since 1970
 * @returns whole seconds; 0 where it may be now
 */
export function secondsToWait(pace: Pace, failures: readonly number[], now: number): number {
  const oldestThatCounts = failures[MOST_FAILURES[pace] - 1];
  if (oldestThatCounts === undefined) return 0;
  return Math.max(0, Math.ceil((oldestThatCounts + FAILURES_KEPT_MS - now) / 1000));
}
