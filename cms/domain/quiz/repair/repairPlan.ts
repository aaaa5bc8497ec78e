import { z } from 'zod';

import { keySchema } from '../paper.ts';

/** What a repair changes in an attempt: before it and after. */
const marked = z.object({
  /** The question's key in the attempt's own names of its options. */
  key: keySchema,
  /** Whether everybody gets the question, whatever was answered. */
  full: z.boolean(),
  /** 0 to 100. */
  score: z.number(),
  passed: z.boolean(),
  /** What the attempt notes of its hours, and the repair before. */
  entry: z.string().nullable(),
  carriedTo: z.string().nullable(),
  repair: z.string().nullable(),
});

/** Hours that the attempt is the proof of. */
const proven = z.object({ entry: z.string(), year: z.number(), units: z.number() });

const repairStep = z.object({
  attempt: z.string(),
  learner: z.string(),
  /** Of the attempt as it is before the step: it counts on with each. */
  version: z.number(),
  before: marked,
  after: marked,
  /** Entries to be taken back, or, where a repair is undone, to be given back. */
  hours: z.array(proven),
});
export type RepairStep = z.infer<typeof repairStep>;

/** What a repair does, attempt by attempt, as it was shown to whoever ordered it. */
export const repairPlanSchema = z.array(repairStep);
export type RepairPlan = z.infer<typeof repairPlanSchema>;

/** The changes that undo a repair once each of its steps is done. */
export const undoing = (plan: RepairPlan): RepairPlan =>
  plan.map((step) => ({
    ...step,
    version: step.version + 1,
    before: step.after,
    after: step.before,
  }));
