import { subtree, type OrgNode } from '../../../domain/accounts/orgTree.ts';
import { sumReview } from '../../../domain/reports/review/reviewPart.ts';
import type { ReviewScheme } from '../../../domain/reports/review/reviewScheme.ts';
import { weighReview, type ReviewSheet } from '../../../domain/reports/review/reviewSheet.ts';
import type { ReviewParts } from './readReviewParts.ts';

interface Given {
  parts: ReviewParts;
  units: readonly OrgNode[];
  scheme: ReviewScheme;
  quarter: string;
  asOf: string;
}

/** A unit's quarter with everything below it, weighed as it stands. */
export function weighUnit(
  unit: string,
  { parts: { parts, ...ground }, units, scheme, quarter, asOf }: Given,
): ReviewSheet {
  const own = subtree(units, unit).flatMap((id) => parts.get(id) ?? []);
  return weighReview({ quarter, asOf, scheme, counts: sumReview(own, ground) });
}
