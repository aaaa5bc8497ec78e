import { z } from 'zod';

import { LONGEST_APPEAL, LONGEST_WORDS } from './appeal.ts';

/** The collection, as operations name it. */
export const JOINT_MINUTES = 'joint-minutes';

export const LONGEST_PRESENT = 1_000;

const listed = z.object({
  number: z.string(),
  category: z.string(),
  unit: z.string().nullable(),
  /** The first signs of it. */
  text: z.string(),
  /** Milliseconds since 1970; null while the clock stands. */
  due: z.number().nullable(),
});

/** The list of a joint meeting (联席会议) as it stood when it met; stored as JSON. */
export const jointList = z.object({
  overdue: z.array(listed),
  across: z.array(listed),
  frequent: z.array(
    z.object({ unit: z.string().nullable(), category: z.string(), count: z.number() }),
  ),
});
export type JointList = z.infer<typeof jointList>;
export type ListedMatter = JointList['overdue'][number];

/** What was decided of single cases; stored as JSON. */
export const jointDecisions = z.array(
  z.object({ number: z.string(), words: z.string().trim().min(1).max(LONGEST_WORDS) }),
);
export type JointDecision = z.infer<typeof jointDecisions>[number];

/** What is said of the meeting itself. */
export const jointWords = z.object({
  present: z.string().trim().max(LONGEST_PRESENT),
  words: z.string().trim().max(LONGEST_APPEAL),
});
