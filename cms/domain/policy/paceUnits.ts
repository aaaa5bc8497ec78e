import { countDays } from '../shanghai.ts';
import type { TargetPart } from './yearTarget.ts';

/**
 * How much of a target the calendar asks for on a day, that day included: each part by its days
 * gone by. Who joined in the course of the year has from that day on for all of it, and on the
 * day itself nothing is asked yet.
 *
 * @param joined the day of joining as `joinedOn` gives it
 * @returns units, not rounded
 */
export function paceUnits(
  parts: readonly TargetPart[],
  { today, joined }: { today: string; joined: string | null },
): number {
  const gone = goneBy(parts, today);
  if (joined === null) return gone;
  const before = goneBy(parts, joined);
  const total = parts.reduce((sum, { units }) => sum + units, 0);
  return total > before ? (total * Math.max(0, gone - before)) / (total - before) : 0;
}

const goneBy = (parts: readonly TargetPart[], day: string): number =>
  parts.reduce((sum, { from, to, units }) => {
    const whole = countDays(from, to);
    return sum + (units * Math.min(whole, Math.max(0, countDays(from, day)))) / whole;
  }, 0);
