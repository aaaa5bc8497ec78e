import type { Payload } from 'payload';

import type { ReviewSheet } from '../../../domain/reports/review/reviewSheet.ts';
import { expectReview, type AskedReview, type WantedReview } from './expectReview.ts';
import { readReviewParts, shownReviewParts } from './readReviewParts.ts';
import { readScheme } from './readScheme.ts';
import { readSigned, type SignedReview } from './readSigned.ts';
import { weighUnit } from './weighUnit.ts';

export interface Review extends AskedReview {
  /** As it was signed, or as it stands. */
  sheet: ReviewSheet;
  signed: Pick<SignedReview, 'byName' | 'at'> | null;
}

/**
 * A unit's quarterly check: frozen where it is signed, else as it stands.
 *
 * @throws OperationError as `expectReview`
 */
export async function readReview(payload: Payload, wanted: WantedReview): Promise<Review> {
  const asked = await expectReview(payload, wanted);
  const signed = await findSigned(payload, asked);
  if (signed) return { ...asked, sheet: signed.sheet, signed };
  const { quarter, asOf, today, units, unit } = asked;
  const [parts, scheme] = await Promise.all([
    shownReviewParts(payload, { quarter, asOf, today }),
    readScheme(payload, quarter.name),
  ]);
  const given = { parts, units, scheme, quarter: quarter.name, asOf };
  return { ...asked, sheet: weighUnit(unit.id, given), signed: null };
}

/** The same, made at this moment: what somebody signs. */
export async function weighNow(payload: Payload, asked: AskedReview): Promise<ReviewSheet> {
  const { quarter, asOf, today, units, unit } = asked;
  const [parts, scheme] = await Promise.all([
    readReviewParts(payload, { quarter, asOf, today }),
    readScheme(payload, quarter.name),
  ]);
  return weighUnit(unit.id, { parts, units, scheme, quarter: quarter.name, asOf });
}

/** The signed sheet of what is asked for; null where there is none. */
export async function findSigned(
  payload: Payload,
  { unit, quarter }: Pick<AskedReview, 'unit' | 'quarter'>,
): Promise<SignedReview | null> {
  const [signed] = await readSigned(payload, { units: [unit.id], quarters: [quarter.name] });
  return signed ?? null;
}
