import { formatUnits } from '../../domain/formatUnits.ts';
import type { Reminder } from '../../domain/messages/reminder.ts';
import { formatDate } from '../formatDate.ts';
import type { Language } from '../language.ts';
import { messagesWords } from './messagesWords.ts';

type Told = { [Fact in keyof Omit<Reminder, 'case' | 'about'>]: Reminder[Fact] | null };

/** A reminder in one sentence. */
export function sayReminder(
  language: Language,
  { rule, title, day, count, units }: Told & { rule: Reminder['rule'] },
): string {
  const { reminders } = messagesWords[language];
  const facts = {
    title: title ?? '',
    day: day ? formatDate(language, day, false) : '',
    count: count ?? 1,
    hours: formatUnits(units ?? 0),
  };
  // A claim that was refused brings no hours, not even none of them.
  if (rule === 'decided')
    return (units ?? null) === null ? reminders.refused(facts) : reminders.granted(facts);
  return reminders[rule](facts);
}
