import { z } from 'zod';

import { yearOf } from '../../../cms/domain/shanghai.ts';

/** The parameters of a quiz's figures as programs ask for them. */
export const analysisQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  unit: z.string().min(1).max(64).optional(),
});

const pageQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  unit: z.string().trim().min(1).max(64).optional().catch(undefined),
});

/** What a page of figures is asked for: this year where the address names none that has begun. */
export function askedFigures(
  query: URLSearchParams,
  now: Date,
): { year: number; years: number[]; unit: string | undefined } {
  const { year = yearOf(now), unit } = pageQuery.parse(Object.fromEntries(query));
  const years = [yearOf(now), yearOf(now) - 1];
  return { year: Math.min(year, yearOf(now)), years, unit };
}

/** The address of a page of figures. */
export function figuresHref(
  path: string,
  { year, unit }: { year: number; unit?: string | undefined },
) {
  const query = new URLSearchParams({ year: String(year), ...(unit && { unit }) });
  return `${path}?${query}`;
}
