import type { LearnerAudience } from '../accounts/audience.ts';

/** A notice (通知) without its text: what decides whose it is. */
export interface Notice {
  id: string;
  title: string;
  /** Whose people, and those of the units below, are to read it; the whole company where empty. */
  units: readonly string[];
  /** Which layers of them; all where empty. */
  audience: readonly LearnerAudience[];
  /** From which day on it is shown, `YYYY-MM-DD`. */
  from: string;
  /** By which day it is to be read, that day included; null: no day is named. */
  until: string | null;
  byName: string;
  /** When it was published; milliseconds since 1970. */
  at: number;
  withdrawnAt: number | null;
}

export const LONGEST_NOTICE_TITLE = 120;
export const LONGEST_NOTICE_BODY = 10_000;
