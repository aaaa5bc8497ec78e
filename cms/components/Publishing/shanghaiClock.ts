/** How far Shanghai's clock is ahead of this browser's at an instant. */
const ahead = (at: Date): number => (8 * 60 + at.getTimezoneOffset()) * 60_000;

/**
 * A date whose local clock shows what Shanghai's clock shows at an instant: the picker knows only
 * the browser's own time zone, and a PC may be set to another.
 */
export function toShanghai(at: Date): Date {
  return new Date(at.getTime() + ahead(at));
}

/** The instant at which Shanghai's clock shows what this date's local clock shows. */
export function fromShanghai(shown: Date): Date {
  return new Date(shown.getTime() - ahead(shown));
}
