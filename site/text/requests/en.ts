import type { zh } from './zh.ts';

export const en: typeof zh = {
  unreachable: 'The server can’t be reached',
  noAnswer: 'The server does not answer',
};
