import { LISTED_STATES } from './storedState.ts';

/** `open` is who has not reached the target, whatever else. */
export const FILTER_STATES = ['open', ...LISTED_STATES] as const;
export type FilterState = (typeof FILTER_STATES)[number];

/** The state asked for of those who are called or reminded: who has reached the target never is. */
export const openState = (state: FilterState | undefined): FilterState =>
  state === undefined || state === 'done' ? 'open' : state;

/** Who is behind the longest, who has the least, by name, by staff number. */
export const LEARNER_ORDERS = ['behind', 'hours', 'name', 'number'] as const;
export type LearnerOrder = (typeof LEARNER_ORDERS)[number];

/** What a list of learners is narrowed by; what is absent narrows nothing. */
export interface LearnerFilter {
  /** Texts as `layersKey` writes them. */
  layers?: readonly string[] | undefined;
  state?: FilterState | undefined;
  /** Who is not done and has so many hours, by `BANDS`. */
  band?: number | undefined;
  /** A part of the job's name. */
  job?: string | undefined;
  /** A part of the name or of the staff number. */
  words?: string | undefined;
}
