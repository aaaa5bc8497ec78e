import type { zh } from './zh.ts';

export const en: typeof zh = {
  file: (name, year) => `${name}-${year}-certificate`,
  titleOf: (name, year) => `${name}: certificate of study hours ${year}`,
  title: 'Certificate of Study Hours',
  staffNumber: (number) => `Staff number ${number}`,
  sentence: ({ year, earned, target }) =>
    `has completed ${earned} study hours in ${year}, reaching the target of ${target} hours for the year.`,
  hours: (figure) => figure,
  number: (number) => `Certificate no. ${number}`,
  check: 'To verify it, scan the code, or open this address and type the number',
  seal: 'Seal',
  issued: 'Issued',
  foot: (policy, digest) => `Training policy ${policy} · ledger digest ${digest}`,
  refusals: {
    'not-reached': ({ year }) =>
      `The target of ${year} is not reached yet; the certificate is there as soon as it is`,
    'not-reached/no-target': ({ year }) =>
      `No study hours were asked for in ${year}, so there is no certificate of that year`,
    'certificate-unknown': 'There is no such certificate; please check the number',
    'certificate-unknown/mistyped':
      'One sign of the number is wrong; please compare it with the certificate and type it again',
    'seal-missing': 'Please choose the picture of the seal',
    'seal-kind': 'The picture of a seal has to be a PNG',
    'seal-large': ({ most }) => `The picture of a seal may have ${most} MB at most`,
    'seal-size': ({ least, most }) =>
      `The picture of a seal has to be ${least} to ${most} pixels wide and high`,
    'seal-opaque':
      'The picture of a seal needs a transparent background, or it would hide what is written below',
    'seal-damaged': 'The picture of the seal can’t be opened; please export it again',
  },
};
