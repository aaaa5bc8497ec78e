import { BANDS, type Band } from './bands.ts';
import { MONTHS } from '../ledger/monthUnits.ts';
import type { SourceKind } from '../ledger/ledgerEntry.ts';
import { layerRates, type LayerRate } from './layerRates.ts';
import { sourceShares } from './sourceShares.ts';
import type { YearPart } from './yearPart.ts';

/** The mean of some learners, in units; 0 of nobody. */
export const perPerson = ({ learners }: Pick<YearPart, 'learners'>, units: number): number =>
  learners > 0 ? Math.round(units / learners) : 0;

/** What the pace of a year says: how far the mean is from what the calendar asks for. */
export interface PaceFinding {
  average: number;
  /** Units a person the calendar asks for today; the whole target in a year that is over. */
  asked: number;
}

/** @param share how much of the target the calendar asks for, 0 to 1 */
export const paceFinding = (part: YearPart, share: number): PaceFinding => ({
  average: perPerson(part, part.earnedUnits),
  asked: Math.round((part.targetUnits * share) / Math.max(1, part.learners)),
});

/**
 * What a distribution says: that more than half have reached the target, or the narrowest bands in
 * a row, at most three, that hold at least half of those who have not; else only how many have
 * nothing yet.
 */
export type SpreadFinding =
  | { code: 'most-done' | 'nothing-yet' | 'spread'; people: number }
  | { code: 'half-between'; from: number; to: number };

export function spreadFinding({ learners, done, bands }: YearPart): SpreadFinding {
  if (done * 2 >= learners) return { code: 'most-done', people: done };
  const none = bands[0] ?? 0;
  if (none * 2 >= learners) return { code: 'nothing-yet', people: none };
  const counted = BANDS.flatMap((band, n) => (band.over === null || band.upTo === null ? [] : [n]));
  for (let width = 1; width <= 3; width += 1) {
    const rows = counted
      .filter((n) => counted.includes(n + width - 1))
      .map((n) => ({ n, people: bands.slice(n, n + width).reduce((sum, one) => sum + one, 0) }))
      .sort((a, b) => b.people - a.people);
    const [best] = rows;
    if (best && best.people * 2 >= learners) {
      const [first, last] = [BANDS[best.n], BANDS[best.n + width - 1]];
      return { code: 'half-between', from: first?.over ?? 0, to: last?.upTo ?? 0 };
    }
  }
  return { code: 'spread', people: none };
}

/** Where most hours come from, and what share of those that came that is, 0 to 1; null of none. */
export function sourceFinding(
  part: Pick<YearPart, 'bySource'>,
): { source: SourceKind; share: number } | null {
  const [most] = sourceShares(part).sort((a, b) => b.units - a.units);
  return most && most.share > 0 ? { source: most.source, share: most.share } : null;
}

/** The month that brought the most hours, and how many; null where none did. */
export function monthFinding({
  byMonth,
}: Pick<YearPart, 'byMonth'>): { month: number; units: number } | null {
  const [most] = MONTHS.toSorted((a, b) => (byMonth[b - 1] ?? 0) - (byMonth[a - 1] ?? 0));
  const units = byMonth[(most ?? 1) - 1] ?? 0;
  return most && units > 0 ? { month: most, units } : null;
}

/** The layer that is last by its share; null where there is none, or hardly any difference. */
export function layerFinding(layers: Parameters<typeof layerRates>[0]): LayerRate | null {
  const [lowest, ...others] = layerRates(layers).sort((a, b) => a.rate - b.rate);
  const highest = others.at(-1);
  // Less than a twentieth is no difference worth a title.
  return lowest && highest && highest.rate - lowest.rate >= 0.05 ? lowest : null;
}

/**
 * The number in the middle: as many are below it as above; the mean of the two where there are two.
 *
 * @returns null of no numbers
 */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** A band as whole 学时 on both sides. */
export const bandHours = ({ over, upTo }: Band) => ({
  from: (over ?? 0) / 100,
  to: upTo === null ? null : upTo / 100,
});
