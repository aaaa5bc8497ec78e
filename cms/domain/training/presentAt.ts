import { idOf } from '../idOf.ts';

interface List {
  /** Who was put on the list by hand. */
  attendees?: readonly (string | { id: string })[] | null;
  /** Who had checked in when it was confirmed, as ids. */
  present?: unknown;
}

/**
 * Who was at a training, once each. A list of a thousand is one value rather than a thousand
 * related rows.
 */
export function presentAt({ attendees, present }: List): string[] {
  const arrived = Array.isArray(present) ? present.map(String) : [];
  return [...new Set([...(attendees ?? []).map(idOf), ...arrived])];
}
