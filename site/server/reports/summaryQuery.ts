import { z } from 'zod';

import { isDay } from '../../../cms/domain/shanghai.ts';

/** The parameters of a trainer's report. */
export const summaryQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  unit: z.string().min(1).max(64).optional(),
  /** The last day whose entries count. */
  asOf: z.string().refine(isDay).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
