import { z } from 'zod';

import { responsesSchema } from '../response.ts';
import { PRINT_FORMS } from './printForms.ts';

const told = {
  form: z.enum(PRINT_FORMS),
  day: z.string(),
  responses: responsesSchema.nullable(),
  mark: z.number().nullable(),
  score: z.number(),
  passed: z.boolean(),
};

/** What a table of marks enters for one person, and what had stood before. */
export const markStepSchema = z.object({
  learner: z.string(),
  after: z.object(told),
  /** Of an attempt that came in before: which one, as it was. */
  before: z
    .object({
      attempt: z.string(),
      version: z.number(),
      ...{ form: z.string(), mark: z.number().nullable(), score: z.number(), passed: z.boolean() },
    })
    .nullable(),
});
export type MarkStep = z.infer<typeof markStepSchema>;
