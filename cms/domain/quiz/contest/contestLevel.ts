import { z } from 'zod';

const contestLevel = z.object({
  title: z.string(),
  /** How many questions it asks. */
  questions: z.int().positive(),
  /** How many of them have to be right. */
  need: z.int().positive(),
  /** How long each may be thought over. */
  seconds: z.int().positive(),
});
/** A level as a run keeps it: later edits of the season change no run. */
export type ContestLevel = z.infer<typeof contestLevel>;

/** The form the levels of a run are stored in. */
export const contestLevelsSchema = z.array(contestLevel);
