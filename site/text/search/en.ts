import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Search',
  titleOf: (query) => `Search: ${query}`,
  idle: 'What would you like to study?',
  down: 'Search is down for the moment',
  downBecause: (reason) => `${reason}.`,
  found: (total) => (total === '1' ? '1 item found' : `${total} items found`),
  nothing: (query) => `Nothing found for “${query}”`,
  form: 'Search the content',
  field: 'What to look for',
  hint: 'Articles, micro-lessons, questions; pinyin works too',
  search: 'Search',
  tips: 'You could try',
  // The content is Chinese: who reads English finds it by its pinyin.
  tried: ['anquan', 'banqianhui', 'tiaojie', 'laodonghetong', 'ldht', 'xiegao'],
  results: 'Search results',
  otherwise: 'Try other words, fewer of them, or pinyin and its initials.',
  toKinds: 'Look by type instead',
  toLibrary: 'Have a look around',
};
