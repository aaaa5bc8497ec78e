import type { Payload } from 'payload';

import type { OwnPart } from '../../domain/reports/yearPart.ts';
import { partsOfYear } from '../stores/partsOfYear.ts';

/** A reading that took less is made for whoever asks. */
const CHEAP_MS = 25;
/** One that took more is shown for so many times as long: it never takes more of the machine. */
const TIMES = 20;
/** Who comes while it is made anew is shown the one before, unless that is older. */
const OLDEST_MS = 60_000;

interface Kept {
  parts: Promise<readonly OwnPart[]>;
  /** When it was begun and how long it took, in milliseconds; null while it is made. */
  made: { at: number; took: number } | null;
  before: { parts: readonly OwnPart[]; at: number } | null;
}

const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * The parts of a year for showing. In a small enterprise they are as of now; where fifty thousand
 * learners are added up they are some seconds old, so that a hundred trainers who look at once do
 * not stop everybody's studying.
 */
export async function shownParts(
  payload: Payload,
  { year, today }: { year: number; today: string },
): Promise<readonly OwnPart[]> {
  const ofPayload = kept.get(payload) ?? new Map<string, Kept>();
  kept.set(payload, ofPayload);
  const key = `${year} ${today}`;
  const standing = ofPayload.get(key);
  const at = performance.now();
  if (standing) {
    const { made, before } = standing;
    if (!made) return before && at - before.at < OLDEST_MS ? before.parts : standing.parts;
    if (made.took >= CHEAP_MS && at - made.at < made.took * TIMES) return standing.parts;
  }
  const before = standing?.made ? { parts: await standing.parts, at: standing.made.at } : null;
  const parts = partsOfYear(payload, { year, today });
  const next: Kept = { parts, made: null, before };
  ofPayload.set(key, next);
  try {
    await parts;
  } catch (error) {
    if (ofPayload.get(key) === next) ofPayload.delete(key);
    throw error;
  }
  next.made = { at, took: performance.now() - at };
  next.before = null;
  // Yesterday's is nobody's any more.
  for (const other of ofPayload.keys())
    if (ofPayload.size > 4 && other !== key) ofPayload.delete(other);
  return parts;
}
