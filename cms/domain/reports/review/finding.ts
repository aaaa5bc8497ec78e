/** What a look into a person's record has found. */
export const VERDICTS = ['in-order', 'not-in-order'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The longest a comment or a finding may be, in characters. */
export const LONGEST_REMARK = 500;
