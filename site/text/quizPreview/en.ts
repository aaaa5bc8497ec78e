import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Preview of a question',
  lead: 'As a learner meets it, as it was saved last. Answers are not kept, and earn nothing.',
  back: 'Back to the bank',
  toQuestion: 'Edit this question',
  mark: 'Preview: not kept, earns nothing',
  width: 'Screen',
  pc: 'PC',
  phone: 'Phone',
  frame: 'As a phone shows it',
  begin: 'Try it',
  empty: 'There is nothing to ask yet: choose questions or topics in the back office first.',
  judge: 'See the result',
  judging: 'Marking…',
  another: 'Draw another paper',
  again: 'Try again',
};
