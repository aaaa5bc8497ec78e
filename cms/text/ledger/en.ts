import type { zh } from './zh.ts';

export const en: typeof zh = {
  sources: {
    online: 'Online',
    class: 'Classroom',
    field: 'Field',
    quiz: 'Quiz',
    adjustment: 'Adjustment',
  },
  kinds: {
    award: 'Award',
    reversal: 'Reversal',
    adjustment: 'Adjustment',
  },
  adjusted: { more: 'Hours added', less: 'Hours subtracted' },
  record: {
    file: (name, year) => `${name}-study-record-${year}`,
    author: 'Zhenggong Study Hall',
    seal: { above: 'ZG', below: 'SH' },
    title: (year) => `Study record ${year}`,
    titleOf: (name, year) => `${name}: study record ${year}`,
    madeOn: (day) => `Made on ${day}`,
    person: { name: 'Name', staffNumber: 'Staff number', unit: 'Unit' },
    total: ({ year, earned, target, missing }) =>
      `${earned} study hours in ${year}, of a target of ${target}: ${missing === null ? 'reached' : `${missing} to go`}.`,
    columns: {
      day: 'Day',
      content: 'Where from, and on what proof',
      source: 'Source',
      kind: 'Kind',
      policy: 'Policy',
      hours: 'Hours',
    },
    proof: (year, entries) =>
      [
        `Entries above: ${entries}; their sum is the year’s study hours. The ledger only grows: a correction is an entry of its own, with who made it and why.`,
        `To check: sign in to Zhenggong Study Hall and choose ${year} under your hours, where every entry shows its proof. Download this record again: the same check code means that nothing has changed. An administrator can prove the whole ledger with npm run ledger:verify.`,
      ].join('\n'),
    foot: ({ name, year, madeOn, digest }) =>
      `${name} · Study record ${year} · ${madeOn} · Check code ${digest}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  refusals: {
    'forbidden/correction': 'Only trainers can correct hours',
    'forbidden/correction-outside':
      'You can correct hours of learners of your own unit and those below it only',
    'forbidden/record': 'You can download your own record or that of a learner of your unit only',
    'own-record': 'You can’t correct your own hours. Please ask a trainer above you',
    'learner-unknown': 'There is no such learner',
    'entry-unknown': 'There is no such entry',
    'reason-required': 'Please give the reason for the correction; the learner will see it',
    'reason-missing': 'Please give the reason; the learner will see it',
    'reason-too-long': ({ most }) => `Please keep the reason within ${most} characters`,
    'hours-missing': 'Please enter the hours to add or subtract, as in 2 or -0.5',
    'hours-too-many': 'Too many hours for one adjustment. Please check',
    'form-expired': 'The form has expired. Please open this page again and fill it in anew',
    'already-reversed': 'This entry has been reversed already',
    'not-reversible': 'A reversal can’t be reversed. Please make an adjustment',
    'units-invalid': 'Hours go down to hundredths and can’t be 0',
    'year-invalid': 'There is no such year, or it has not begun',
    'year-closed': ({ year }) => `${year} is closed: only an administrator can adjust it`,
    'year-not-over': 'Only a year that is over can be closed',
  },
};
