import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'search-down':
      'Search is down for the moment; study and quizzes go on as usual. Please try again later',
  },
};
