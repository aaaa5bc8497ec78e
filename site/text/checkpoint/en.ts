import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'A question on the way',
  lead: (must) =>
    must
      ? 'Answer this question right to go on.'
      : 'Answer this question to go on; key and explanation follow.',
  confirm: 'This is my answer',
  sending: 'Marking…',
  answerFirst: 'Please answer first.',
  right: 'Right',
  wrong: 'Not right: see why',
  wrongAgain: 'Not right yet: think again',
  wrongAgainLead: 'You may go back and look again; a right answer leads on.',
  again: 'Answer again',
  goOn: 'Go on',
  afterCard: (card) => `After card ${card}: `,
  atTime: (time) => `At ${time}: `,
  preview: 'Learners stop here and answer',
};
