import type { StaticLabel, TextField } from 'payload';

import { isDay } from '../domain/shanghai.ts';
import { problemText, type Asked } from './problemText.ts';

/** A day of the calendar, `YYYY-MM-DD`, or none. */
export const dayField = (name: string, label: StaticLabel, rest: Partial<TextField> = {}) =>
  ({
    name,
    type: 'text',
    label,
    admin: { components: { Field: './components/DayField/index.tsx#DayField' } },
    validate: (value: string | null | undefined, asked: Asked) =>
      !value || isDay(value) || problemText(asked, 'day-form'),
    ...rest,
  }) as TextField;
