import { z } from 'zod';

import { packedLines } from '../../sheet/packedLines.ts';

const planned = z.object({
  learner: z.string(),
  ...{ course: z.string(), provider: z.string(), note: z.string() },
  ...{ day: z.string(), units: z.int() },
});

/** Something learned before, and whose it is. */
export type PlannedCompletion = z.infer<typeof planned>;

/** What an import of past learning is to enter, as it is kept. */
export const completionPlan = packedLines(planned);
