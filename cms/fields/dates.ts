import type { DateField } from 'payload';

type Picker = NonNullable<NonNullable<DateField['admin']>['date']>;

/** How a minute is picked and written: 2026-11-05 09:00. */
export const minutePicker: Picker = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'yyyy-MM-dd HH:mm',
  timeFormat: 'HH:mm',
};

/** How a day is picked and written: 2026-11-05. */
export const dayPicker: Picker = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' };
