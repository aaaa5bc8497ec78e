import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Minutes of the joint meeting',
  list: 'Minutes there are',
  record: 'Write the minutes',
  of: (unit, month) => `${unit}: joint meeting of ${month}`,
  lead: 'The list is kept as it stands when this is sent. What turns out wrong is corrected by a further entry.',
  unit: 'Whose meeting',
  held: 'When it was held',
  present: 'Who was there',
  words: 'What was decided',
  decisions: 'Decisions of single matters',
  decisionsHint:
    'They go into the history of the matter, for officers only. Leave empty what was not spoken of.',
  decision: (number) => `Decision of ${number}`,
  send: 'Keep as minutes',
  heldOn: (day) => `Held on ${day}`,
  by: (name, day) => `Written by ${name}, ${day}`,
  overdue: 'On the list: overdue',
  across: 'On the list: across departments',
  frequent: 'On the list: raised again and again',
  none: 'None.',
  due: (day) => `Was due by ${day}`,
  correct: 'Correct or add',
  correction: 'Correction',
  correctIt: 'Note it',
  done: 'Kept.',
};
