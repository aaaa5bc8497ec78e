import type { ReminderRule } from './reminderRules.ts';

/** What somebody is to be told: facts alone, put into words in the language of who reads. */
export interface Reminder {
  rule: ReminderRule;
  /** Names the occasion within the rule: a person is told of it once. */
  case: string;
  /** Of what it is about. */
  title?: string;
  /** `YYYY-MM-DD` in Shanghai. */
  day?: string;
  /** How many things it is about. */
  count?: number;
  /** Hours it is about, in units. */
  units?: number;
  /** The id of what its page shows. */
  about?: string;
}
