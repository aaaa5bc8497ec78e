import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Messages by mail',
  back: 'Me',
  lead: 'With an address, reminders and notices come by mail, too: from 8 to 20 o’clock on workdays, never at night or on holidays. Without one they are on the platform only.',
  address: 'Mail address',
  hint: 'For messages only: nobody signs in with it, and other learners can’t see it. Empty it and save to get no more mail.',
  save: 'Save',
  saved:
    'Saved. A mail will tell you so there (one a day at most); if none comes, please check the address.',
  removed: 'Done: you get no more mail.',
};
