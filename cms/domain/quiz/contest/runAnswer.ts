import { z } from 'zod';

import { responsesSchema } from '../response.ts';

export const OUTCOMES = ['right', 'wrong', 'late'] as const;

/** What came of a question: `late` also where no answer came in time. */
export type Outcome = (typeof OUTCOMES)[number];

const runAnswer = z.object({
  outcome: z.enum(OUTCOMES),
  /** From when it was asked until its answer came, by the server's clock. */
  ms: z.int().nonnegative(),
  /** Absent where none came in time. */
  response: responsesSchema.valueType.optional(),
});
/** The answer to one question of a run; its place in the list is the question's in the paper. */
export type RunAnswer = z.infer<typeof runAnswer>;

/** The form the answers of a run are stored in. */
export const runAnswersSchema = z.array(runAnswer);
