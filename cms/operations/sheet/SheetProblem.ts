/** Why a file is no table that can be read; its sentence is the refusal of that name. */
export const SHEET_PROBLEMS = [
  'sheet-empty',
  'sheet-legacy',
  'sheet-macros',
  'sheet-cell',
  'sheet-unreadable',
  'sheet-too-large',
  'sheet-quotes',
] as const;

export type SheetProblemName = (typeof SHEET_PROBLEMS)[number];

/** A file that can't be read as a table. */
export class SheetProblem extends Error {
  readonly problem: SheetProblemName;
  readonly place: string;

  /** @param place the cells it is about, as spreadsheets name them, where it is about some */
  constructor(problem: SheetProblemName, place = '') {
    super(`${problem} ${place}`.trim());
    this.name = 'SheetProblem';
    this.problem = problem;
    this.place = place;
  }
}
