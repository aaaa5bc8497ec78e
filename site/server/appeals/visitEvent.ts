import { receivingSlots } from '../../../cms/domain/appeals/receivingSlots.ts';
import type { CalendarEvent } from '../../../cms/domain/training/toCalendar.ts';
import type { Booked } from '../../../cms/operations/appeals/receiving/bookVisit.ts';
import type { Language } from '../../../cms/text/language.ts';
import { receivingPageWords } from '../../text/receiving/receivingPageWords.ts';

/** A visit on a reception day as an event of a calendar. */
export function visitEvent(language: Language, { visit, day }: Booked): CalendarEvent {
  const slot = receivingSlots(day).find(({ begins }) => begins === visit.slot);
  return {
    // A day has one visit of a person: another time is the same event, moved.
    ...{ id: `receiving-${day.id}`, day: day.day, begins: visit.slot, ends: slot?.ends ?? null },
    ...{ title: receivingPageWords[language].event(day.host), place: day.place },
  };
}
