import type { Payload } from 'payload';

import { subtree, type OrgNode } from '../../../domain/accounts/orgTree.ts';
import type { Quarter } from '../../../domain/reports/review/quarter.ts';
import { sumReview } from '../../../domain/reports/review/reviewPart.ts';
import { weighReview, type ReviewSheet } from '../../../domain/reports/review/reviewSheet.ts';
import { readReviewParts, shownReviewParts } from './readReviewParts.ts';
import { readScheme } from './readScheme.ts';
import { readSigned, type SignedReview } from './readSigned.ts';

/** A quarter of a unit: as it was signed, or as it stands. */
export interface WeighedUnit {
  sheet: ReviewSheet;
  signed: Pick<SignedReview, 'byName' | 'at'> | null;
}

interface Wanted {
  quarter: Quarter;
  asOf: string;
  today: string;
  /** The whole organisation. */
  units: readonly OrgNode[];
  /** Which of them. */
  ids: readonly string[];
}

/** The quarter of some units, each with everything below it; nothing is added up of what is signed. */
export async function weighUnits(
  payload: Payload,
  { ids, ...wanted }: Wanted,
): Promise<Map<string, WeighedUnit>> {
  const signed = await readSigned(payload, { units: ids, quarters: [wanted.quarter.name] });
  const frozen = new Map(signed.map((one) => [one.unit, one]));
  const open = ids.filter((id) => !frozen.has(id));
  const sheets = await weigh(payload, { ...wanted, ids: open }, shownReviewParts);
  return new Map<string, WeighedUnit>([
    ...signed.map((one) => [one.unit, { sheet: one.sheet, signed: one }] as const),
    ...sheets.map((sheet, n) => [open[n] ?? '', { sheet, signed: null }] as const),
  ]);
}

/** The same of one unit, made at this moment and whatever is signed: what somebody signs. */
export async function weighNow(
  payload: Payload,
  wanted: Omit<Wanted, 'ids'> & { unit: { id: string } },
): Promise<ReviewSheet> {
  const ids = [wanted.unit.id];
  const [sheet] = await weigh(payload, { ...wanted, ids }, readReviewParts);
  if (!sheet) throw new Error('One unit has one sheet');
  return sheet;
}

async function weigh(
  payload: Payload,
  { quarter, asOf, today, units, ids }: Wanted,
  read: typeof readReviewParts,
): Promise<ReviewSheet[]> {
  if (ids.length === 0) return [];
  const [{ parts, ...ground }, scheme] = await Promise.all([
    read(payload, { quarter, asOf, today }),
    readScheme(payload, quarter.name),
  ]);
  return ids.map((id) => {
    const own = subtree(units, id).flatMap((one) => parts.get(one) ?? []);
    const counts = sumReview(own, ground);
    return weighReview({ quarter: quarter.name, asOf, scheme, counts });
  });
}
