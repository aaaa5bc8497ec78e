import { z } from 'zod';

import { DIFFICULTIES } from '../difficulty.ts';
import { LENIENCIES } from '../leniency.ts';
import { QUESTION_TYPES, type QuestionType } from '../questionTypes.ts';

/**
 * A question of the bank between two files, whatever their formats. Of its key only what belongs
 * to its type is filled. What a format says nothing about is null, and leaves what stands.
 */
export const bankItem = z.object({
  type: z.enum(QUESTION_TYPES),
  stem: z.string(),
  options: z.array(
    z.object({
      text: z.string(),
      correct: z.boolean(),
      /** The id of its picture or recording, which no file says: what stands is kept. */
      media: z.string().optional(),
    }),
  ),
  answer: z.boolean(),
  answers: z.array(z.string()),
  /** Of several blanks each its accepted answers, `answers` being none; none: it has no such. */
  blanks: z.array(z.array(z.string())).nullable().default(null),
  /** What makes no difference in a filled-in answer. */
  leniency: z.array(z.enum(LENIENCIES)).nullable().default(null),
  value: z.number().nullable(),
  tolerance: z.number(),
  pairs: z.array(z.object({ left: z.string(), right: z.string() })),
  explanation: z.string().nullable(),
  code: z.string().nullable(),
  difficulty: z.enum(DIFFICULTIES).nullable(),
  /** Whether learners may practise it. */
  forPractice: z.boolean().nullable().default(null),
  document: z.string().nullable(),
  number: z.string().nullable(),
  /** `YYYY-MM-DD` */
  day: z.string().nullable(),
  /** Names of topics. */
  topics: z.array(z.string()).nullable(),
});
export type BankItem = z.infer<typeof bankItem>;

/** A question without a key that says nothing beside its stem. */
export const emptyItem = (type: QuestionType, stem: string): BankItem => ({
  ...{ type, stem, options: [], answer: false, answers: [], value: null, tolerance: 0, pairs: [] },
  ...{
    blanks: null,
    leniency: null,
    explanation: null,
    code: null,
    difficulty: null,
    forPractice: null,
    topics: null,
  },
  ...{ document: null, number: null, day: null },
});
