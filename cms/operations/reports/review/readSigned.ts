import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { reviewSheet, type ReviewSheet } from '../../../domain/reports/review/reviewSheet.ts';
import type { ReviewSheet as Stored } from '../../../payload-types.ts';

/** A sheet as it was signed. */
export interface SignedReview {
  unit: string;
  quarter: string;
  sheet: ReviewSheet;
  byName: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What has been signed of some units in some quarters. */
export async function readSigned(
  payload: Payload,
  { units, quarters }: { units: readonly string[]; quarters: readonly string[] },
): Promise<SignedReview[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: 'review-sheets',
    where: { and: [{ unit: { in: [...units] } }, { quarter: { in: [...quarters] } }] },
    ...{ pagination: false, limit: 0 },
  });
  return docs.map(({ unit, quarter, sheet, byName, at }) => ({
    ...{ unit: idOf(unit), quarter, byName, at },
    sheet: reviewSheet.parse(sheet),
  }));
}
