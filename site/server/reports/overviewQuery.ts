import { z } from 'zod';

import { LEARNER_AUDIENCES } from '../../../cms/domain/accounts/audience.ts';
import { BANDS } from '../../../cms/domain/reports/bands.ts';
import { FILTER_STATES, LEARNER_ORDERS } from '../../../cms/domain/reports/learnerFilter.ts';

const text = z.string().trim().min(1).max(64).optional().catch(undefined);

/**
 * What the overview's address asks for. A page is shown whatever stands there: what can't be asked
 * for is left out.
 */
export const overviewQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  unit: text,
  layer: z.enum(LEARNER_AUDIENCES).optional().catch(undefined),
  plan: text,
  state: z.enum(FILTER_STATES).optional().catch(undefined),
  band: z.coerce
    .number()
    .int()
    .min(0)
    .max(BANDS.length - 1)
    .optional()
    .catch(undefined),
  job: text,
  q: text,
  sort: z.enum(LEARNER_ORDERS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});

export type OverviewQuery = z.infer<typeof overviewQuery>;

/** The overview's address, or another page's with the same list, with some things asked for otherwise. */
export function overviewHref(
  query: OverviewQuery,
  changes: Partial<Record<keyof OverviewQuery, string | number | undefined>> = {},
  path = '/trainer',
): string {
  const parameters = new URLSearchParams();
  const { page: _, ...kept } = query;
  for (const [name, value] of Object.entries({ ...kept, ...changes })) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
