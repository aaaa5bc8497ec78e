import type { zh } from './zh.ts';

export const en: typeof zh = {
  heading: 'Certificate',
  ready: (year) =>
    `The hours of ${year} have reached the target: the certificate can be downloaded and printed.`,
  download: 'Download the certificate (PDF)',
  number: (number) => `No. ${number}`,
  issued: (day) => `issued ${day}`,
  valid: 'valid',
  ended: (day) => `ended ${day}`,
  list: {
    title: 'Certificates issued',
    lead: 'Issued when the learner or a trainer first downloads it, once the target is reached; it ends by itself where hours are corrected to less.',
    count: (count) => `${count} in all`,
    none: (year) => `No certificate of ${year} has been issued yet.`,
    unit: 'Unit',
    state: 'State',
  },
  verify: {
    title: 'Verify a certificate',
    lead: 'Type the number of a certificate of study hours to see whether it is real and still valid.',
    field: 'Certificate number',
    hint: 'Such as 2026-K7QM-4F2X-9HTB; capitals and hyphens don’t matter.',
    submit: 'Verify',
    valid: 'This certificate is valid',
    ended: 'This certificate is no longer valid',
    altered: 'The ledger does not agree with this certificate; please ask the unit that issued it',
    name: 'Name',
    year: 'Year',
    yearOf: (year) => `${year}`,
    hours: 'Hours certified',
    number: 'Number',
    issuedAt: 'Issued',
    endedAt: 'No longer valid since',
    ledger: (hours) => `The ledger has changed since it was issued: ${hours} today.`,
    masked:
      'Only a part of the name is shown: compare it, and the number, with those on the certificate.',
    why: 'Hours that are corrected to less than the target end a certificate by itself; once the target is reached again, there is one with a new number.',
    another: 'Verify another one',
  },
};
