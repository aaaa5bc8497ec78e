import { z } from 'zod';

import type { Range } from './coverage.ts';

const ranges = z.array(z.tuple([z.number(), z.number()])).nullish();

/**
 * Stored ranges; none where nothing was ever stored. Beside `mergeRanges`, which browsers run too
 * and which must not bring them a parser.
 *
 * @throws ZodError where they are no ranges
 */
export const readRanges = (stored: unknown): Range[] => ranges.parse(stored) ?? [];
