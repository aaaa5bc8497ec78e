/**
 * What a multiple choice that is not all right earns.
 *
 * - `all`: nothing.
 * - `missed`: the share of the right options that were chosen, and nothing once a wrong one is
 *   among them: 漏选按比例得分、错选不得分, as licensing and skills examinations in China mark it.
 * - `balance`: the share of the right options chosen less the share of the wrong ones, never below
 *   nothing: as Moodle sums the fractions of a multiple-answer question whose options each carry
 *   an equal part of the whole (docs.moodle.org, “Multiple Choice question type”).
 */
export const MULTIPLE_RULES = ['all', 'missed', 'balance'] as const;
export type MultipleRule = (typeof MULTIPLE_RULES)[number];
