import type { zh } from './zh.ts';

export const en: typeof zh = {
  workbook: {
    file: (unit, year) => `${unit}-study-hours-${year}`,
    sheet: (year) => `Study hours ${year}`,
    columns: {
      staffNumber: 'Staff number',
      name: 'Name',
      unit: 'Unit',
      target: 'Target',
      earned: 'Earned',
      done: 'Reached',
    },
    done: 'reached',
    open: 'not reached',
  },
  refusals: {
    'forbidden/reports': 'Only trainers can see this',
    'forbidden/other-units': 'You can see your own unit and those below it only',
  },
};
