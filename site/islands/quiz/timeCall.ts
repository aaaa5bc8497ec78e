/** Said aloud when so many minutes are left. */
const CALLS = [1, 5, 10];

/**
 * What of the time left is to be said aloud: the minutes that have just been reached, or null.
 *
 * @param before seconds left when it was last looked at
 * @param left seconds left now
 */
export const timeCall = (before: number, left: number): number | null =>
  CALLS.find((minutes) => left <= minutes * 60 && before > minutes * 60) ?? null;
