import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'checkpoint-twice': 'A lesson can ask a question only once',
    'checkpoint-card': 'Say after which card the question comes; there are not as many cards',
    'checkpoint-time': 'Say at which minute and second, such as 1:30',
    'checkpoint-film': 'This lesson has no film or recording: put the question after a card',
    'checkpoint-unknown': 'This lesson does not ask that question: open the page again',
    'checkpoint-changed': 'The question has just been changed: reload the page and answer it then',
    'session-expired': 'This study session has expired. Please open the page again',
    'session-unknown': 'There is no record of this study session. Please open the page again',
    'session-foreign': 'This is somebody else’s study session',
  },
};
