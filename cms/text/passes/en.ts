import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'no-passes-left': ({ allowance }) =>
      allowance === 1
        ? 'You have drawn your anonymous pass for this survey: there is one for each person'
        : `You have drawn all your anonymous passes of this month, ${allowance} for each person; there are new ones next month`,
    'pass-used': 'This anonymous pass has been used: each is good for one use',
    'pass-invalid': 'This anonymous pass is not valid, or no longer; please take another',
    'pass-month':
      'The keys of anonymous passes change with the month; please reload the page and draw again',
    'passes-unknown': 'There are no such anonymous passes, or no longer',
    'blinded-form':
      'What was sent can’t be signed as a pass; please reload the page and draw again',
  },
};
