import { z } from 'zod';

/** That a trainer has opened an attempt again whose time had run out. */
const reopening = z.object({
  /** How long it could be answered from then on. */
  minutes: z.number(),
  reason: z.string(),
  by: z.string(),
  byName: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** What it had come to by then, and when it had ended. */
  score: z.number(),
  submittedAt: z.number(),
});
export type Reopening = z.infer<typeof reopening>;

/** The form in which the reopenings of an attempt are stored, the first one first. */
export const reopeningsSchema = z.array(reopening);
