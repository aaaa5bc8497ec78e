import { dayOfCell } from '../../dayOfCell.ts';
import { staffNumberCell, type StaffNumberProblem } from '../../accounts/staffNumberCell.ts';
import { cellText, type SheetCell } from '../../sheetCell.ts';
import { grade } from '../grade.ts';
import type { Paper } from '../paper.ts';
import type { Responses } from '../response.ts';
import { isPrintForm } from './printedForms.ts';
import { paperMarks } from './printedGroups.ts';
import type { PrintForm } from './printForms.ts';
import { responseCell, type JudgedAs } from './responseCell.ts';

/** What a row of a table of marks says. */
export interface MarkCells {
  staffNumber: string;
  name: string;
  form: PrintForm;
  /** `YYYY-MM-DD` */
  day: string;
  /** By question; null where only what the paper got is told. */
  responses: Responses | null;
  /** What the paper got, where no answers are told; null where they are. */
  mark: number | null;
}

export type MarkCellProblem =
  | [StaffNumberProblem]
  | ['form-missing' | 'day-missing' | 'day-ahead' | 'nothing-given']
  | ['form-unknown' | 'no-day' | 'mark-form', { given: string }]
  | ['form-not-printed', { form: string }]
  | ['day-before', { day: string }]
  | ['mark-above', { most: number }]
  | ['mark-differs', { graded: number }]
  | ['question-beyond', { question: number; most: number }]
  | ['response-impossible', { question: number; given: string }];

export interface MarkRow {
  staffNumber?: SheetCell;
  name?: SheetCell;
  form?: SheetCell;
  day?: SheetCell;
  mark?: SheetCell;
  /** Of each question, in the order of the form. */
  answers: readonly (SheetCell | undefined)[];
}

export interface MarkRules {
  /** The forms that were printed. */
  papers: ReadonlyMap<PrintForm, Paper>;
  /** The day it is sat, where the row says none. */
  day: string | null;
  /** Nobody sat it before. */
  printedOn: string;
  today: string;
  judged: JudgedAs;
}

/**
 * Reads one row of a table of marks.
 *
 * @returns what it says; `absent` where only somebody's name stands there; or the first thing wrong
 */
export function markRow(
  row: MarkRow,
  rules: MarkRules,
): { marks: MarkCells } | { absent: true } | { problem: MarkCellProblem } {
  const number = staffNumberCell(row.staffNumber);
  if ('problem' in number) return { problem: [number.problem] };
  const formText = cellText(row.form).replace(/\s/g, '').toUpperCase().charAt(0);
  const markText = cellText(row.mark);
  const answered = row.answers.some((cell) => cellText(cell) !== '');
  if (!answered && markText === '' && (formText === '' || rules.papers.size === 1)) {
    return { absent: true };
  }
  const form = formText === '' && rules.papers.size === 1 ? [...rules.papers.keys()][0] : formText;
  if (!form) return { problem: ['form-missing'] };
  if (!isPrintForm(form)) return { problem: ['form-unknown', { given: cellText(row.form) }] };
  const paper = rules.papers.get(form);
  if (!paper) return { problem: ['form-not-printed', { form }] };
  const day = dayIn(row, rules);
  if ('problem' in day) return day;
  const marks = { ...number, name: cellText(row.name), form, ...day };
  const most = paperMarks(paper);
  const mark = markText === '' ? null : markOf(markText);
  if (mark !== null && Number.isNaN(mark)) return { problem: ['mark-form', { given: markText }] };
  if (mark !== null && mark > most) return { problem: ['mark-above', { most }] };
  if (!answered) {
    return mark === null
      ? { problem: ['nothing-given'] }
      : { marks: { ...marks, responses: null, mark } };
  }
  const read = responsesIn(row, paper, rules.judged);
  if ('problem' in read) return read;
  const { shares } = grade(paper, read.responses, 1);
  const got = paper.reduce((sum, one) => sum + (one.marks ?? 1) * (shares[one.id] ?? 0), 0);
  const graded = Math.round(got * 100) / 100;
  if (mark !== null && Math.abs(mark - graded) > 0.005) {
    return { problem: ['mark-differs', { graded }] };
  }
  return { marks: { ...marks, responses: read.responses, mark: null } };
}

function dayIn(
  row: MarkRow,
  { day: usual, printedOn, today }: MarkRules,
): { day: string } | { problem: MarkCellProblem } {
  const given = cellText(row.day);
  const day = given === '' ? usual : dayOfCell(row.day ?? null);
  if (!day) return { problem: given === '' ? ['day-missing'] : ['no-day', { given }] };
  if (day > today) return { problem: ['day-ahead'] };
  return day < printedOn ? { problem: ['day-before', { day: printedOn }] } : { day };
}

/** A mark has two places behind the point at most; NaN for what is none. */
const markOf = (text: string): number =>
  /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;

function responsesIn(
  { answers }: MarkRow,
  paper: Paper,
  judged: JudgedAs,
): { responses: Responses } | { problem: MarkCellProblem } {
  const responses: Responses = {};
  for (const [n, cell] of answers.entries()) {
    const question = paper[n];
    const given = cellText(cell);
    if (!question) {
      if (given === '') continue;
      return { problem: ['question-beyond', { question: n + 1, most: paper.length }] };
    }
    const response = responseCell(question, cell, judged);
    if (response === undefined) {
      return { problem: ['response-impossible', { question: n + 1, given }] };
    }
    if (response !== null) responses[question.id] = response;
  }
  return { responses };
}
