import { cellText, type SheetCell } from '../sheetCell.ts';

export type StaffNumberProblem =
  'staff-number-missing' | 'staff-number-rounded' | 'staff-number-form' | 'staff-number-long';

const LONGEST = 40;
/** From here on a spreadsheet's number has lost digits. */
const LARGEST_NUMBER = 1e15;

/**
 * The staff number in a cell of somebody's table. One that a spreadsheet has rounded, or shows in
 * powers of ten, is nobody's.
 */
export function staffNumberCell(
  cell: SheetCell | undefined,
): { staffNumber: string } | { problem: StaffNumberProblem } {
  if (typeof cell === 'number' && (!Number.isInteger(cell) || Math.abs(cell) >= LARGEST_NUMBER)) {
    return { problem: 'staff-number-rounded' };
  }
  const text = cellText(cell).replace(/\s/g, '');
  if (text === '') return { problem: 'staff-number-missing' };
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) return { problem: 'staff-number-rounded' };
  if (text.length > LONGEST) return { problem: 'staff-number-long' };
  return /^[\p{L}\d][\p{L}\d._/-]*$/u.test(text)
    ? { staffNumber: text }
    : { problem: 'staff-number-form' };
}
