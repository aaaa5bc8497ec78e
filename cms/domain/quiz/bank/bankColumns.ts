/** Options of a question in a table, each in a column of its own. */
export const OPTION_COLUMNS = [
  ...(['optionA', 'optionB', 'optionC', 'optionD', 'optionE', 'optionF'] as const),
  ...(['optionG', 'optionH', 'optionI', 'optionJ', 'optionK', 'optionL'] as const),
] as const;

/** The columns of a table of questions, in the order of the template. */
export const BANK_COLUMNS = [
  ...(['code', 'type', 'stem', ...OPTION_COLUMNS] as const),
  ...(['answer', 'leniency', 'explanation', 'topics', 'difficulty', 'forPractice'] as const),
  ...(['document', 'number', 'day'] as const),
] as const;
export type BankColumn = (typeof BANK_COLUMNS)[number];

export const NEEDED_BANK_COLUMNS = ['type', 'stem', 'answer'] as const satisfies BankColumn[];

/** The letter of an option, from 0. */
export const optionLetter = (place: number): string => String.fromCharCode(65 + place);
