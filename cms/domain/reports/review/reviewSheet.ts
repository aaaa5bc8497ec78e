import { z } from 'zod';

import {
  INDICATOR_IDS,
  INDICATORS,
  indicatorValue,
  REVIEW_COUNTS,
  WHOLE,
  type ReviewCounts,
} from './indicators.ts';
import type { ReviewScheme } from './reviewScheme.ts';
import { spreadWeights } from './spreadWeights.ts';

const figure = z.number().int().min(0);

const reviewLine = z.object({
  id: z.enum(INDICATOR_IDS),
  /** As it was set, out of 100. */
  setWeight: figure,
  /** As it counts, in hundredths: with its part of what nothing was due for. */
  weight: figure,
  /** Ten-thousandths; null where nothing was due. */
  value: figure.nullable(),
  /** Hundredths. */
  points: figure,
  inputs: z.array(z.object({ count: z.enum(REVIEW_COUNTS), value: figure })),
});

/** A unit's quarter as it is weighed, and as it is kept when it is signed. */
export const reviewSheet = z.object({
  /** Names the formulas: a change of one makes another. */
  form: z.literal(1),
  quarter: z.string(),
  /** `YYYY-MM-DD`: up to when it is told. */
  asOf: z.string(),
  passLine: z.number().min(0).max(100),
  /** Hundredths; null where nothing was due. */
  score: figure.nullable(),
  people: figure,
  lines: z.array(reviewLine),
});

export type ReviewLine = z.infer<typeof reviewLine>;
export type ReviewSheet = z.infer<typeof reviewSheet>;

interface Weighed {
  quarter: string;
  asOf: string;
  scheme: ReviewScheme;
  counts: ReviewCounts;
}

/** Weighs a unit's quarter: points are weight by value, and the score is their sum. */
export function weighReview({ quarter, asOf, scheme, counts }: Weighed): ReviewSheet {
  // Of nobody there is nothing to tell, whatever else is counted.
  const values = INDICATORS.map((indicator) =>
    counts.people > 0 ? indicatorValue(indicator, counts) : null,
  );
  const weights = spreadWeights(
    INDICATORS.map(({ id }, n) => ({ weight: scheme.weights[id], due: values[n] !== null })),
  );
  const lines = INDICATORS.map(({ id, of, over }, n): ReviewLine => {
    const [weight, value] = [weights[n] ?? 0, values[n] ?? null];
    return {
      ...{ id, setWeight: scheme.weights[id], weight, value },
      points: Math.round((weight * (value ?? 0)) / WHOLE),
      inputs: [of, over].map((count) => ({ count, value: Math.max(0, counts[count]) })),
    };
  });
  const weighs = weights.some((weight) => weight > 0);
  return {
    form: 1,
    ...{ quarter, asOf, passLine: scheme.passLine, people: counts.people, lines },
    score: weighs ? lines.reduce((sum, { points }) => sum + points, 0) : null,
  };
}

/** Whether a sheet reaches its pass line; null where it has no score. */
export const passes = ({ score, passLine }: Pick<ReviewSheet, 'score' | 'passLine'>) =>
  score === null ? null : score >= passLine * 100;

/** The mean of some scores, hundredths; null of none. */
export function meanScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0) return null;
  return Math.round(known.reduce((sum, score) => sum + score, 0) / known.length);
}
