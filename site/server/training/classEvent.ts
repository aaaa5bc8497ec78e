import type { CalendarEvent } from '../../../cms/domain/training/toCalendar.ts';
import type { ComingClass } from '../../../cms/operations/training/readComingClasses.ts';
import { slotNames } from '../../../cms/text/ledger/slotNames.ts';
import type { Language } from '../../../cms/text/language.ts';

/** A training as an event of a calendar. */
export function classEvent(
  language: Language,
  { id, title, day, begins, ends, slots, place }: ComingClass,
): CalendarEvent {
  // A calendar shows the hours by itself.
  const name = begins ? title : `${slotNames(language, slots)} ${title}`;
  return { id: `class-${id}`, day, begins, ends, title: name, place };
}
