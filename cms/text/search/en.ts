import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'search-down':
      'Search is down for the moment; study and quizzes go on as usual. Please try again later',
    'synonyms-too-few': 'Give at least two words that mean the same, with an equals sign between',
    'synonyms-too-many': 'A group has six words at most: please make several groups',
    'synonym-too-short': 'Each word needs two characters or more, and not only signs',
  },
};
