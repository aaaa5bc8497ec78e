/** What passes are always to be had for; a survey's are there while it is open. */
export const STANDING_PURPOSES = ['appeal', 'idea', 'talk'] as const;
export type StandingPurpose = (typeof STANDING_PURPOSES)[number];

/** What a pass is good for, and nothing else: each purpose has keys of its own. */
export type Purpose = StandingPurpose | `survey:${string}`;

/** A survey's passes are drawn once for as long as it is open, all others anew each month. */
export const isStanding = (purpose: Purpose): purpose is StandingPurpose =>
  STANDING_PURPOSES.some((one) => one === purpose);
