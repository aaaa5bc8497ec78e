import { z } from 'zod';

/** What a download of a record is asked with: a year, and a learner where it is not one's own. */
export const recordQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  learner: z.string().max(64).optional(),
});
