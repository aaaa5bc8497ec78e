import { z } from 'zod';

import { responseSchema } from '../response.ts';

/** The answers of a round of practice, by question: what was given, and when (milliseconds since 1970). */
export const practiceAnswersSchema = z.record(
  z.string(),
  z.object({ response: responseSchema, at: z.number() }),
);
export type PracticeAnswers = z.infer<typeof practiceAnswersSchema>;
