import { INDICATOR_IDS, INDICATORS, type IndicatorId } from './indicators.ts';

/** What counts how much, and what is asked. */
export interface ReviewScheme {
  /** Whole, 100 together. */
  weights: Record<IndicatorId, number>;
  /** A score that passes, 0 to 100. */
  passLine: number;
  /** How many people a sample has at least, and which percentage of them. */
  sampleLeast: number;
  samplePercent: number;
}

const byIndicator = (of: (id: IndicatorId) => number) =>
  Object.fromEntries(INDICATOR_IDS.map((id) => [id, of(id)])) as ReviewScheme['weights'];

/** What holds where an admin has set nothing. */
export const defaultScheme: ReviewScheme = {
  weights: byIndicator((id) => INDICATORS.find((one) => one.id === id)?.weight ?? 0),
  passLine: 90,
  sampleLeast: 10,
  samplePercent: 5,
};

/** What weights come to; 100 is sound. */
export const weightSum = (weights: Partial<ReviewScheme['weights']>): number =>
  INDICATOR_IDS.reduce((sum, id) => sum + (weights[id] ?? 0), 0);

/**
 * The scheme of a quarter: of those from it or an earlier one on, the latest.
 *
 * @param quarter by its name, as `from` is
 */
export function schemeOf<T extends ReviewScheme & { from: string }>(
  schemes: readonly T[],
  quarter: string,
): ReviewScheme {
  return (
    schemes
      .filter(({ from }) => from <= quarter)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .at(0) ?? defaultScheme
  );
}
