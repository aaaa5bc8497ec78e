import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Regrade',
  lead: 'Where a key is wrong, an editor corrects it in the bank first; here the attempts already handed in follow. Nothing changes before you confirm.',
  mode: 'How to regrade',
  keyNote: 'Each attempt gets the key the bank has now for this question and is marked again.',
  fullNote:
    'Where the question itself is at fault: everybody gets its full marks, whatever was answered.',
  effect: 'What it would do',
  sum: (attempts: string) => `${attempts} attempts would change`,
  nothing:
    'There is nothing to regrade: every attempt has the key of the bank, or nobody has handed one in.',
  first: (count: number) => `The first ${count} are listed; all of them are regraded.`,
  columns: {
    name: 'Name',
    attempt: 'Attempt',
    score: 'Score',
    result: 'Result',
    hours: 'Hours',
    certificate: 'Certificate',
  },
  attempt: (year: number, number: number) => `${year}, no. ${number}`,
  results: {
    pass: 'failed → passed',
    fail: 'passed → failed',
    passed: 'passed',
    failed: 'failed',
  },
  hours: {
    won: (hours: string) => `+${hours}`,
    lost: (hours: string) => `${hours} may be taken back`,
    check: 'as its item counts',
    none: 'as they are',
  },
  certificates: { reached: 'target reached', ends: 'ends if hours are taken back', none: '—' },
  left: 'Attempts that cannot be regraded',
  why: {
    options: 'its options say something else than the bank’s do now',
    own: 'it is your own: somebody else has to do it',
  },
  reason: 'Reason (learners see it with their hours)',
  takesBack: 'Take back the hours of who no longer passes',
  takesBackNote: 'Usually not: a wrong key is not the learner’s fault, and the hours stay.',
  apply: (attempts: string) => `Regrade ${attempts} attempts`,
  done: 'Regraded. Whose score has changed gets a message.',
  list: 'What was regraded',
  kinds: { repair: 'Regraded', undo: 'Undone' },
  line: (at: string, by: string, people: string) => `${at}, ${by}, ${people} attempts: `,
  undone: 'undone',
  undo: 'Undo this regrading',
  undoNote:
    'Every attempt gets its former key and score; hours won by it are reversed, and those taken back are given back.',
  undoReason: 'Why it is undone',
};
