import type { zh } from './zh.ts';

export const en: typeof zh = {
  carried: (day) => `Today’s hours are full: this item counts on ${day}`,
  earned: (hours) => `Finished: ${hours} earned`,
  earnedBefore: 'Finished earlier this year: studying it again earns no more hours',
  awaitingQuiz: 'Time and content are done: take the check to earn the hours',
  offline: 'You are offline: your time is kept on this device and sent later',
  unreachable: 'The server can’t be reached: not counting yet, trying again',
  elsewhere: 'You are studying elsewhere: touch the screen to count here instead',
  idle: 'The clock has stopped: touch the screen to go on',
  questionsLeft: (count) =>
    `Time is reached; ${count === 1 ? '1 question is' : `${count} questions are`} still to be answered`,
  unseen: 'Time is enough, but there is content you have not seen',
  running: 'The clock runs again',
  toRecord: 'See my hours',
  toCheck: 'Take the check',
};
