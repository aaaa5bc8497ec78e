import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'attendance-fixed':
      'The attendance is confirmed: day, kind and half days stay. Please correct mistakes in the hours ledger',
    'attendee-fixed':
      'The attendance is confirmed: nobody can be taken off. Please reverse mistakes in the hours ledger',
    'class-ahead': 'The day of the training has not come: attendance can’t be confirmed yet',
    'class-year-closed':
      'That year is closed: no more attendance can be recorded. An administrator can adjust the hours ledger',
    'class-outside-units': 'You can record training of your own unit and those below it only',
    'own-attendance': 'You can’t record your own attendance',
    'attendee-outside-units': 'Somebody on the list does not belong to your unit',
    'class-confirmed': 'Confirmed training can’t be deleted',
    'class-day-form': 'Please write year-month-day, as in 2026-11-20',
    'half-days-form':
      'A training lasts 1 or 2 half days; please record each day of a longer one by itself',
  },
};
