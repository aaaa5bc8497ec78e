import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Questions in and out',
  lead: 'Questions come from an Excel, CSV, GIFT or Aiken file, told apart by what stands in it. The same file once more changes nothing.',
  back: 'The bank',
  template: 'Download the template',
  guide: 'Its second sheet says how each type is filled in.',
  import: 'Import',
  file: 'File of questions (.xlsx, .csv or .txt)',
  topics: 'Make the topics that the file names and that don’t exist yet',
  leave: 'Leave out what the bank has no place for (essays, descriptions, parts of points)',
  check: 'Check first',
  apply: 'Check and import',
  failed: 'Only download what is wrong',
  twice:
    'A file goes in as a whole: with one wrong question nothing changes. Once it is checked, please choose it again to import it.',
  wrong: (rows) => `${rows} questions have to be corrected. Nothing was imported.`,
  ready: (create, update, unchanged) =>
    `All is well: ${create} new, ${update} changed, ${unchanged} as they are.`,
  done: (create, update, unchanged) =>
    `Imported: ${create} new, ${update} changed, ${unchanged} as they were.`,
  newTopics: (topics) => `New topics in the file: ${topics.join(', ')}.`,
  willMake: 'They will be made with the import.',
  wontMake: 'Not to be made: their questions can’t go in.',
  rows: 'Question by question',
  row: (row) => `Line ${row}`,
  question: 'Question',
  fate: 'Result',
  message: 'Remark',
  fates: { create: 'New', update: 'Changed', unchanged: 'As before', error: 'Wrong' },
  shown: (shown, all) => `The first ${shown} of ${all} questions.`,
  export: 'Export',
  exportLead:
    'Excel keeps most and can be imported again; GIFT goes to Moodle and others; Aiken has single choices only. Pictures and recordings are never exported; those of the bank stay when a file comes back.',
  topic: 'Topic',
  allTopics: 'All topics',
  formats: { xlsx: 'Export Excel', gift: 'Export GIFT', aiken: 'Export Aiken' },
};
