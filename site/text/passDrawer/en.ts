import type { zh } from './zh.ts';

export const en: typeof zh = {
  lying: (count, rested) =>
    count > 0 && rested > 0 ? `${count}, of them ${rested} for a day or more` : String(count),
  drawing: 'Drawing. Please leave this page open…',
  drawn: (count) =>
    `${count} passes drawn, the seal of each checked. It is safer to let them lie for a day before you use one.`,
  nothing: 'You have drawn all of this month. There are new ones next month.',
  cleared: 'No passes are left on this device.',
  keyChanged:
    'The key is not the one this device saw last time, so nothing was drawn. Please compare fingerprints with colleagues first; if all is well, remove the passes from this device and draw again.',
  failed:
    'The passes could not be drawn. Please try again later; what did not arrive does not count.',
  noStore:
    'This browser can’t keep passes; it may be a private window. Please try an ordinary one.',
  none: 'No usable pass lies on this device. Please draw some first',
};
