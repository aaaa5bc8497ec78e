import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'session-expired': 'This study session has expired. Please open the page again',
    'session-unknown': 'There is no record of this study session. Please open the page again',
    'session-foreign': 'This is somebody else’s study session',
  },
};
