import { APPEAL_RULES } from '../appeals/appealNews.ts';
import { RECEIVING_RULES } from '../appeals/receivingNews.ts';

/** What people are reminded of and may do without. */
export const MUTABLE_RULES = [
  /** Required items of the plans, 30, 14 and 3 days before their date. */
  'due',
  /** The hours are behind the calendar; once a month. */
  'behind',
  /** The year's target is reached: there is a certificate to download. */
  'reached',
] as const;

/** What is told in any case: others count on it, or it answers what the person asked for. */
export const MUST_RULES = [
  /** A notice to be read; once more on the eve of its day. */
  'notice',
  /** A training that asks the person to come is tomorrow. */
  'class',
  /** A trainer asks the person to go on; once a day, whoever asks. */
  'urge',
  /** Somebody who waited for a seat at a training has one. */
  'seat',
  /** A claim has been granted or refused. */
  'decided',
  /** A key was wrong, and the person's score is another now. */
  'regraded',
  /** A trainer has opened the person's attempt at a quiz again, and its time runs. */
  'reopened',
  /** Claims wait for this trainer. */
  'claims',
  /** A training is over and its hours wait for this trainer. */
  'unconfirmed',
  ...APPEAL_RULES,
  ...RECEIVING_RULES,
  /** A report that this trainer has saved is there; once a month. */
  'report',
] as const;

export const REMINDER_RULES = [...MUTABLE_RULES, ...MUST_RULES] as const;

export type MutableRule = (typeof MUTABLE_RULES)[number];
export type ReminderRule = (typeof REMINDER_RULES)[number];
