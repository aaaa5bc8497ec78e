import type { zh } from './zh.ts';

export const en: typeof zh = {
  clock: 'Study clock',
  active: 'Studied',
  watched: 'Seen',
  read: 'Read',
};
