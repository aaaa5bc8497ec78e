import { z } from 'zod';

import {
  quarterDay,
  quarterName,
  toQuarter,
  type Quarter,
} from '../../../cms/domain/reports/review/quarter.ts';
import { previousDay } from '../../../cms/domain/shanghai.ts';

/** What an address of the review asks for. */
export const reviewQuery = z.object({
  quarter: z.string().max(16).optional(),
  unit: z.string().min(1).max(64).optional(),
});

/** How many quarters a page offers. */
const OFFERED = 5;

/**
 * What a page is asked for. It is shown whatever stands there: a quarter that is none, or has not
 * begun, is the one that goes on.
 */
export function askedReview(
  address: URLSearchParams,
  today: string,
): { quarter: string; unit: string | undefined; offered: Quarter[] } {
  const quarter = toQuarter(address.get('quarter') ?? '');
  const begun = quarter !== null && quarterDay(quarter, today) !== null;
  return {
    quarter: begun ? quarter.name : quarterName(today),
    unit: address.get('unit')?.slice(0, 64) || undefined,
    offered: latestQuarters(today),
  };
}

/** The quarter that goes on, and those before it, the latest first. */
function latestQuarters(today: string): Quarter[] {
  const quarters: Quarter[] = [];
  for (let day = today; quarters.length < OFFERED;) {
    const quarter = toQuarter(quarterName(day));
    if (!quarter) break;
    quarters.push(quarter);
    day = previousDay(quarter.from);
  }
  return quarters;
}

/** A page of the review for a quarter and a unit. */
export const reviewHref = (
  { quarter, unit }: { quarter: string; unit: string },
  path = '/trainer/review',
): string => `${path}?${new URLSearchParams({ quarter, unit })}`;
