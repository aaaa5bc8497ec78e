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
  pictured: (alt) => `(Picture: ${alt})`,
  said: (text) => `(Recording: ${text})`,
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
  marks: {
    file: (heading) => `${heading} marks`,
    columns: {
      ...{ staffNumber: 'Staff number', name: 'Name', form: 'Form', day: 'Day', mark: 'Mark' },
      question: (place) => `Q${place}`,
    },
    otherTitles: {
      form: 'paper',
      day: 'date',
      mark: 'score marks total',
      question: (place) => `${place} question${place}`,
    },
    right: 'right true t yes y √ ✓',
    wrong: 'wrong false f no n × x ✗',
    guide: {
      name: 'How to',
      title: 'How to fill it in',
      lines: (most) => [
        'A row a person. Leave staff number and name as they are; of who did not sit it leave the rest empty.',
        'The form is one of A, B, C and D, as on the answer sheet.',
        'Where the day is empty, the day named when the paper was drawn counts.',
        'A row is filled in one of two ways: every answer, which the platform grades; or the mark alone.',
        'Letters for options and orders, as B or ABD; true or false; pairs as 1A 2C; several blanks parted by semicolons. What was not answered stays empty.',
        `A mark is ${most} at most, with two places behind the point at most.`,
        'Where both are given, they have to agree.',
      ],
    },
    problems: {
      'staff-number-missing': 'There is no staff number',
      'staff-number-rounded':
        'The staff number was rounded by the spreadsheet: format the column as text and fill it in again',
      'staff-number-form': 'A staff number has letters, digits and . _ / - only',
      'staff-number-long': 'The staff number is too long, 40 characters at most',
      'zeros-lost': ({ given }) =>
        `The staff number is a number and may have lost its leading zeros: there is ${given}. Format the column as text and fill it in as a whole`,
      'row-merged': 'The row has merged cells: one row a person, please',
      'row-torn': 'The file ends in the middle of this row: please export it again',
      twice: ({ row }) => `The same person as in row ${row}`,
      unknown: 'There is no learner of this staff number',
      'name-differs': ({ given }) => `The name of this staff number is ${given}: please check`,
      own: 'You can’t put in your own mark: ask the trainer above you',
      'not-yours': 'This person is not in one of your units',
      left: 'This person had left by that day',
      'form-missing': 'There is no form',
      'form-unknown': ({ given }) => `“${given}” is no form: A, B, C or D`,
      'form-not-printed': ({ form }) => `Form ${form} of this paper was not printed`,
      'day-missing': 'There is no day',
      'no-day': ({ given }) => `“${given}” can’t be read as a day: write it as 2026-11-20`,
      'day-ahead': 'The day has not come yet',
      'day-before': ({ day }) => `The paper was printed on ${day}, so nobody sat it before`,
      'nothing-given':
        'There is neither an answer nor a mark; who answered nothing has a mark of 0',
      'mark-form': ({ given }) => `“${given}” is no mark: a number from 0, two places at most`,
      'mark-above': ({ most }) => `The mark is above the ${most} there are`,
      'mark-differs': ({ graded }) =>
        `The answers come to ${graded}, not to the mark: check them, or give the mark alone`,
      'question-beyond': ({ question, most }) =>
        `This form has ${most} questions, there is no question ${question}`,
      'response-impossible': ({ question, given }) =>
        `“${given}” can’t be an answer to question ${question}`,
      'attempts-exhausted': 'No attempt is left this year: grant a further one first',
      'year-closed': ({ year }) => `The year ${year} is closed: no more marks`,
      'day-fixed': ({ day }) => `This mark stands under ${day}: its day can’t be changed`,
    },
    notes: {
      absent: 'No mark: left out',
      'already-awarded': 'Has passed this year and has the hours: left as it is',
      hidden: 'This row is hidden in the table; it goes in, too',
    },
    reasons: {
      takenBack: (file) => `A mark on paper was corrected, hours taken back (${file})`,
      givenBack: (file) => `A mark on paper was corrected, hours given back (${file})`,
    },
  },
  refusals: {
    'forbidden/print': 'Only editors, trainers and admins print papers',
    'not-found/printed': 'There is no such printed paper',
    'form-not-printed': ({ form }) => `Form ${form} of this paper was not printed`,
    'heading-missing': 'Please say what stands at the head of the paper',
    'forbidden/marks': 'Only trainers and admins put marks in',
    'marks-none': 'There is nobody in the table',
  },
};
