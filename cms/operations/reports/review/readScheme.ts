import type { Payload } from 'payload';

import { INDICATOR_IDS } from '../../../domain/reports/review/indicators.ts';
import { schemeOf, type ReviewScheme } from '../../../domain/reports/review/reviewScheme.ts';

/** What counts how much in a quarter, named as `2026Q3`. */
export async function readScheme(payload: Payload, quarter: string): Promise<ReviewScheme> {
  const { docs } = await payload.find({
    collection: 'review-schemes',
    ...{ depth: 0, pagination: false },
  });
  const schemes = docs.map(({ from, passLine, sampleLeast, samplePercent, ...set }) => ({
    ...{ from, passLine, sampleLeast, samplePercent },
    weights: Object.fromEntries(
      INDICATOR_IDS.map((id) => [id, set[id]]),
    ) as ReviewScheme['weights'],
  }));
  return schemeOf(schemes, quarter);
}
