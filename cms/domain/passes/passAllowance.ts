import type { Purpose, StandingPurpose } from './purpose.ts';

/** How many passes a person may draw a month, by purpose. */
export type PassAllowances = Record<StandingPurpose, number>;

/** Enough for whoever has something to say, too few to drown out others. */
export const PASS_ALLOWANCES: PassAllowances = { appeal: 5, idea: 5, talk: 5 };

/** How many a person may draw: a month, or of a survey in all. */
export function passAllowance(
  purpose: Purpose,
  allowances: PassAllowances = PASS_ALLOWANCES,
): number {
  return purpose in allowances ? allowances[purpose as StandingPurpose] : 1;
}
