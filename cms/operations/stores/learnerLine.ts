import type { LearnerYear } from '../../payload-types.ts';

/** What a list of learners shows of a year. */
export const LINE_FIELDS = [
  ...(['learner', 'staffNumber', 'name', 'unit', 'targetUnits', 'earnedUnits'] as const),
  ...(['onlineUnits', 'classUnits', 'fieldUnits', 'quizUnits', 'adjustmentUnits'] as const),
] as const;

export type LearnerLine = Pick<LearnerYear, (typeof LINE_FIELDS)[number]> & { learner: string };

/** The same as MongoDB is asked for them. */
export const LINE_PROJECTION = {
  _id: 0 as const,
  ...Object.fromEntries(LINE_FIELDS.map((name) => [name, 1 as const])),
};

/** @param values as `json_array` of SQLite gives `LINE_FIELDS`: the driver spends more on a row */
export function readLine(values: string): LearnerLine {
  const read = JSON.parse(values) as unknown[];
  return Object.fromEntries(LINE_FIELDS.map((name, n) => [name, read[n]])) as never;
}
