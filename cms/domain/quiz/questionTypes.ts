export const QUESTION_TYPES = [
  'single',
  'multiple',
  'true-false',
  'fill-in',
  'ordering',
  'numeric',
  'matching',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];
