import type { zh } from './zh.ts';

export const en: typeof zh = {
  sending: 'Sending…',
  waits:
    'There is no network now; it waits on this device. It is sent when you next open Voice with a network, and once only.',
  waiting: (count) =>
    count === 1 ? '1 matter waits on this device' : `${count} matters wait on this device`,
  refused: (why) => `Not taken: ${why}`,
  sendNow: 'Send now',
  remove: 'Remove',
  done: (number) => `Registered as ${number}.`,
  pictureFailed: 'A picture was not taken; it can be added with the code.',
  passes: (count) =>
    count === 1
      ? 'There is 1 pass on this device; this uses it.'
      : `There are ${count} passes on this device; this uses one.`,
  noPasses: 'There is no pass on this device; please draw some first.',
};
