import type { zh } from './zh.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const roman = (n: number): string => `${'X'.repeat(Math.floor(n / 10))}${ROMAN[n % 10] ?? ''}`;
const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

export const en: typeof zh = {
  draws: {
    one: 'The same questions in every form, in other orders',
    each: 'Every form draws its own questions',
  },
  types: {
    single: 'Single choice',
    multiple: 'Multiple choice',
    'true-false': 'True or false',
    'fill-in': 'Fill in',
    numeric: 'Figures',
    ordering: 'Put in order',
    matching: 'Match',
  },
  form: (form) => `Form ${form}`,
  part: (place) => `${roman(place)}. `,
  partWorth: (questions, each, marks) =>
    each === null
      ? ` (${count(questions, 'question')}, ${count(marks, 'mark')})`
      : ` (${count(each, 'mark')} each, ${marks} in all)`,
  head: { unit: 'Unit', name: 'Name', number: 'Staff no.', score: 'Score' },
  table: { part: 'Part', total: 'Total', score: 'Score', short: roman },
  facts: (questions, marks, minutes) =>
    `${count(questions, 'question')}, ${count(marks, 'mark')}${minutes === null ? '' : `, ${count(minutes, 'minute')}`}.`,
  judged: 'True or false: √ where it is right, × where it is wrong.',
  rules: {
    all: '',
    missed: 'Multiple choice: part for what is missed, nothing for a wrong one.',
    balance: 'Multiple choice: right share less wrong share, not below 0.',
  },
  heldBy: (note, day) => [note, day].filter(Boolean).join(' · '),
  place: ' (    )',
  answer: 'Answer: ',
  order: 'Order: ',
  pairs: 'Pairs: ',
  worth: (marks) => count(marks, 'mark'),
  sheet: {
    title: 'Answer sheet',
    guide: 'Fill in the letter you choose; √ for true, × for false; write the rest on the lines.',
    right: '√',
    wrong: '×',
  },
  key: {
    title: 'Key and explanations',
    secret: 'For marking: not for those who sit the paper',
    full: ' (everybody gets it)',
    explanation: 'Why: ',
    source: 'Source: ',
    right: 'true',
    wrong: 'false',
    either: ' or ',
    within: (value, tolerance) => `${value} (±${tolerance})`,
  },
  foot: (heading, form, kind) =>
    `${heading} · Form ${form}${{ paper: '', sheet: ' · answer sheet', key: ' · key' }[kind]}`,
  file: (heading, form, kind) => `${heading} ${form} ${kind}.pdf`,
  refusals: {
    'forbidden/print': 'Only editors, trainers and admins print papers',
    'not-found/printed': 'There is no such printed paper',
    'form-not-printed': ({ form }) => `Form ${form} of this paper was not printed`,
    'heading-missing': 'Please say what stands at the head of the paper',
  },
};
