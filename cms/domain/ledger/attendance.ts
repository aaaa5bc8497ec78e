import type { ToldEvidence } from './evidence.ts';
import type { Slot } from './slot.ts';
import { standingAwards } from './standingAwards.ts';
import type { EntryKind } from './ledgerEntry.ts';

/** Half days of a day that somebody is taken to have been in a room. */
export interface Attendance {
  day: string;
  slots: readonly Slot[];
}

/** The half days that two lists share, in the first one's order. */
export function sharedSlots(one: readonly Slot[], other: readonly Slot[]): Slot[] {
  return one.filter((slot) => other.includes(slot));
}

/**
 * The day and half days an entry tells of; null where it tells of none, as those from before
 * trainings had half days by name don't.
 */
export function attendanceOf(evidence: ToldEvidence | null): Attendance | null {
  if (evidence?.kind !== 'class' && evidence?.kind !== 'field') return null;
  const { day, slots } = evidence;
  return day !== undefined && slots !== undefined ? { day, slots } : null;
}

/**
 * What attendance earns on its own day: all of it, or what the day's cap still has room for. It
 * is never carried to another day (design, ledger rule 8).
 *
 * @param units what the half days are worth
 * @param cap the most a day may take
 * @param used what the day's standing awards have taken
 * @returns units; 0 where the day is full
 */
export function attendanceUnits(units: number, cap: number, used: number): number {
  return Math.max(0, Math.min(units, cap - used));
}

interface Entry {
  id: string;
  kind: EntryKind;
  day: string;
  units: number;
  reverses?: string | null;
}

/** What the standing awards of each day have taken of its allowance, in units. */
export function usedByDay(entries: readonly Entry[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { day, units } of standingAwards(entries)) {
    used.set(day, (used.get(day) ?? 0) + units);
  }
  return used;
}
