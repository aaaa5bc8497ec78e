/**
 * An answer that set out before a quiz closed is still taken some seconds after it, and two
 * servers' clocks differ by some.
 */
const AFTER_CLOSING_MS = 60_000;

/**
 * From when the answers to a quiz may be seen by whoever has handed in: at once, or, where it
 * closes at a certain time, a minute after that. Until then somebody still sits it, and whoever is
 * done first would have the key to hand on; right and wrong beside one's own answers are that key
 * in part, so they wait as well. An editor who lets it close later holds them back again.
 *
 * @param closesAt an ISO instant; none: it doesn't close
 * @returns milliseconds since 1970; null: at once
 */
export const reviewOpensAt = (closesAt: string | null | undefined): number | null =>
  closesAt ? new Date(closesAt).getTime() + AFTER_CLOSING_MS : null;
