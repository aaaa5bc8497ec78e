import { z } from 'zod';

import { LONGEST_APPEAL, LONGEST_WORDS } from './appeal.ts';

const words = z.string().trim().min(1).max(LONGEST_WORDS);
const anyWords = z.string().trim().max(LONGEST_WORDS);
const id = z.string().min(1).max(64);

/** What a step says besides who took it and when; stored as JSON and parsed on the way out. */
export const stepFacts = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claimed') }),
  z.object({
    kind: z.literal('transferred'),
    unit: id.nullable(),
    category: id,
    reason: words,
    firstHours: z.number().positive(),
    doneWorkdays: z.number().int().positive(),
  }),
  /** Another officer handles it, too. */
  z.object({ kind: z.literal('joined'), officer: id, name: z.string(), words: anyWords }),
  /** A word to the case's history; corrections are such words. The author reads it if it is open. */
  z.object({ kind: z.literal('noted'), words, open: z.boolean() }),
  /** What a joint meeting decided of it, told by its minutes; the author reads answers instead. */
  z.object({ kind: z.literal('decided'), words, month: z.string(), minutes: id }),
  z.object({ kind: z.literal('pictured'), file: id }),
  z.object({ kind: z.literal('answered'), words }),
  z.object({ kind: z.literal('paused'), reason: words }),
  z.object({ kind: z.literal('resumed') }),
  z.object({ kind: z.literal('closed'), cause: words, remedy: words, proof: words }),
  z.object({ kind: z.literal('rated'), score: z.number().int().min(1).max(5), words: anyWords }),
  z.object({ kind: z.literal('reopened'), words }),
  /** A look back, a month after: whether the remedy holds. */
  z.object({ kind: z.literal('reviewed'), words, holds: z.boolean() }),
  /** What the officer would show everybody; the author has the last word. */
  z.object({
    kind: z.literal('offered'),
    text: z.string().trim().min(1).max(LONGEST_APPEAL),
    answer: words,
  }),
  z.object({ kind: z.literal('released') }),
  z.object({ kind: z.literal('withheld') }),
  /** The same matter as another case: that one's remedy is this one's. */
  z.object({ kind: z.literal('merged'), into: id, words: anyWords }),
]);

export type StepFacts = z.infer<typeof stepFacts>;
export type StepKind = StepFacts['kind'];

export const STEP_KINDS = stepFacts.options.map(({ shape }) => shape.kind.value);

/** One entry of a case's history. */
export type AppealStep = StepFacts & {
  /** From 1 on, without a gap. */
  seq: number;
  /** Milliseconds since 1970; of an anonymous author's the hour alone. */
  at: number;
  /** The officer's account; null for the author. */
  by: string | null;
  byName: string | null;
};

/** Whether the author reads a step, too; the others are among officers. */
export const isTold = (step: AppealStep): boolean =>
  step.kind === 'noted' ? step.open : step.kind !== 'decided';
