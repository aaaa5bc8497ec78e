import type { Reminder } from './reminder.ts';

/** Names a reminder of one person among all that ever were: what has this key is told once. */
export const reminderKey = (learner: string, { rule, case: of }: Pick<Reminder, 'rule' | 'case'>) =>
  `${learner}|${rule}|${of}`;
