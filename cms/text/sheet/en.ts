import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'sheet-missing': 'Please choose an Excel (.xlsx) or CSV file',
    'sheet-empty': () => 'The file is empty. Please fill it in first',
    'sheet-legacy': () =>
      'This is an old .xls file, or one with a password. Please remove the password in Excel and save it as .xlsx',
    'sheet-macros': () =>
      'The file contains macros and is not accepted. Please save it as a plain .xlsx',
    'sheet-cell': ({ place }) =>
      `Cell ${place} holds an error (such as #N/A). Please correct or empty it`,
    'sheet-unreadable': () =>
      'The file can’t be read. It has to be .xlsx, or CSV in UTF-8 or GBK, and open without an error',
    'sheet-too-large': () =>
      'The file is too large: 60,000 rows at most. Please delete empty rows and sheets, or send it in parts',
    'sheet-quotes': ({ place }) =>
      `A quotation mark of the CSV has no other${place && ` (near line ${place})`}. Please correct it`,
    'sheet-columns': ({ columns }) =>
      `Columns not found: ${columns.join(', ')}. The head must be that of the template; if it shows odd characters, save the CSV as UTF-8`,
    'sheet-doubled': ({ columns }) =>
      `Columns found twice: ${columns.join(', ')}. Please keep one of each`,
  },
};
