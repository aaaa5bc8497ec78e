import type { zh } from './zh.ts';

export const en: typeof zh = {
  pace: {
    done: 'This year’s target is reached. Whatever you study on top is entered in the ledger too.',
    ahead: (hours) => `${hours} ahead of the calendar (the notch on the ring). Keep it up.`,
    onTime: 'Just on time with the calendar. Keep it up.',
    behind: (should, weekly) =>
      `By the calendar you should be at ${should} today (the notch on the ring). With ${weekly} a week you catch up by the end of the year.`,
    farBehind: (should) =>
      `By the calendar you should be at ${should} today (the notch on the ring). Time is short: ask your trainer about a classroom or field training.`,
  },
};
