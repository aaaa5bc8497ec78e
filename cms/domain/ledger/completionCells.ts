import { staffNumberCell, type StaffNumberProblem } from '../accounts/staffNumberCell.ts';
import { dayOfCell } from '../dayOfCell.ts';
import { cellText, type SheetCell } from '../sheetCell.ts';
import { claimProblem } from './claimProblem.ts';

/** The columns of a table of past learning, in the template's order. */
export const COMPLETION_COLUMNS = [
  ...(['staffNumber', 'name', 'course', 'provider', 'day', 'hours', 'note'] as const),
] as const;

export type CompletionColumn = (typeof COMPLETION_COLUMNS)[number];

/** Such a table can't do without. */
export const NEEDED_COMPLETION_COLUMNS = [
  ...(['staffNumber', 'course', 'day', 'hours'] as const),
] as const satisfies CompletionColumn[];

/** What one row says that somebody has learned before. */
export interface CompletionCells {
  staffNumber: string;
  /** Empty where the table has none; else it has to be the account's. */
  name: string;
  course: string;
  provider: string;
  day: string;
  /** Hundredths of 学时. */
  units: number;
  note: string;
}

export type CompletionCellProblem =
  | [StaffNumberProblem]
  | ['course-missing' | 'text-long' | 'hours-many' | 'day-ahead']
  | ['no-day' | 'no-hours', { given: string }];

type Cells = Partial<Record<CompletionColumn, SheetCell>>;

const LONGEST_NOTE = 300;

/**
 * Reads one row of past learning as people mean it.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 * @returns what it says, or the first thing that is wrong
 */
export function completionCells(
  cells: Cells,
  today: string,
): { completion: CompletionCells } | { problem: CompletionCellProblem } {
  const text = (column: CompletionColumn) => cellText(cells[column]).replace(/\s+/g, ' ');
  const number = staffNumberCell(cells.staffNumber);
  if ('problem' in number) return { problem: [number.problem] };
  const completion: CompletionCells = {
    ...{ ...number, name: text('name'), course: text('course'), provider: text('provider') },
    ...{ day: dayOfCell(cells.day ?? null) ?? '', units: unitsOf(cells.hours), note: text('note') },
  };
  if (completion.note.length > LONGEST_NOTE) return { problem: ['text-long'] };
  // The provider of something long past may be forgotten.
  const provider = completion.provider || completion.course;
  switch (claimProblem({ ...completion, provider }, today)) {
    case null:
      return { completion };
    case 'claim-course-missing':
    case 'claim-provider-missing':
      return { problem: ['course-missing'] };
    case 'claim-text-long':
      return { problem: ['text-long'] };
    case 'claim-day-form':
      return { problem: ['no-day', { given: text('day') }] };
    case 'claim-day-ahead':
      return { problem: ['day-ahead'] };
    case 'claim-hours-form':
      return { problem: ['no-hours', { given: text('hours') }] };
    case 'claim-hours-many':
      return { problem: ['hours-many'] };
  }
}

/** 学时 in hundredths; NaN for what is no number, or finer than a hundredth. */
function unitsOf(cell: SheetCell | undefined): number {
  const text = cellText(cell).replace(/学时$/, '').trimEnd();
  const hours = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const units = Math.round(hours * 100);
  // A spreadsheet's sums end in digits nobody wrote.
  return Math.abs(units - hours * 100) < 1e-6 ? units : Number.NaN;
}
