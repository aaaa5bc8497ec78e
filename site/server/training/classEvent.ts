import type { CalendarEvent } from '../../../cms/domain/training/toCalendar.ts';
import type { ComingClass } from '../../../cms/operations/training/readComingClasses.ts';
import { slotNames } from '../../../cms/text/ledger/slotNames.ts';
import type { Language } from '../../../cms/text/language.ts';

/** A training as an event of a calendar. */
export function classEvent(
  language: Language,
  { id, title, day, slots, place }: ComingClass,
): CalendarEvent {
  return { id: `class-${id}`, day, title: `${slotNames(language, slots)} ${title}`, place };
}
