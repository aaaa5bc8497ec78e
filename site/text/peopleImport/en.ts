import type { zh } from './zh.ts';

export const en: typeof zh = {
  file: 'List of people (.xlsx or .csv)',
  choose: 'Choose a file here',
  makeUnits: 'Make the units that the list names and that don’t exist yet',
  check: 'Check first',
  checking: 'Checking…',
  fates: { create: 'New', update: 'Changed', unchanged: 'As before', error: 'Wrong' },
  newUnits: 'New units in the list',
  willMake: 'Will be made with the import',
  wontMake: 'Not to be made: these rows can’t go in',
  problems: (count) =>
    `${count} rows have to be corrected. A list goes in as a whole: with one wrong row nothing changes.`,
  failedFile: 'Download the wrong rows',
  nothing: 'The list is as the platform has it. There is nothing to import.',
  ready: (count) => `All is well: ${count} people can go in.`,
  apply: (count) => `Import ${count} people`,
  reading: 'Reading the list…',
  progress: (done, people) => `${done} of ${people} people are in`,
  safe: 'You may close this page: the list has been taken and goes in as a whole.',
  done: (count) => `${count} people are in.`,
  slips: 'Print first sign-in codes for new accounts',
  another: 'Another list',
  rows: 'Row by row',
  shown: (shown, all) => `The first ${shown} of ${all} rows`,
  columns: { row: 'Row', person: 'Person', fate: 'Result', message: 'Remark' },
};
