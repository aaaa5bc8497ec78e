import type { zh } from './zh.ts';

export const en: typeof zh = {
  clock: 'Study clock',
  active: 'Studied',
  watched: 'Seen',
  read: 'Read',
  needsScript:
    'The study clock needs scripts: you can read this, but it earns no hours until your browser allows them.',
};
