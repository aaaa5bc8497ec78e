import { isDeepStrictEqual } from 'node:util';

import type { Payload } from 'payload';

import { hasLeft } from '../../../../domain/accounts/hasLeft.ts';
import { hasRole } from '../../../../domain/accounts/hasRole.ts';
import { standingAwards } from '../../../../domain/ledger/standingAwards.ts';
import { grade, scoreOf } from '../../../../domain/quiz/grade.ts';
import {
  markRow,
  type MarkCellProblem,
  type MarkCells,
} from '../../../../domain/quiz/print/markRow.ts';
import type { MarkStep } from '../../../../domain/quiz/print/markStep.ts';
import { paperMarks } from '../../../../domain/quiz/print/printedGroups.ts';
import { dayOf, startOfDay, yearOfDay } from '../../../../domain/shanghai.ts';
import { cellText, type SheetRow } from '../../../../domain/sheetCell.ts';
import type { Quiz, QuizAttempt, User } from '../../../../payload-types.ts';
import { LANGUAGES } from '../../../../text/language.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { managedUnits } from '../../../accounts/managedUnits.ts';
import { findLostZeros } from '../../../accounts/people/findLostZeros.ts';
import { readNamedAccounts } from '../../../accounts/people/readNamedAccounts.ts';
import { isYearClosed } from '../../../ledger/isYearClosed.ts';
import { readEntries } from '../../../ledger/readEntries.ts';
import { OperationError } from '../../../OperationError.ts';
import { findColumns } from '../../../sheet/findColumns.ts';
import { responsesOf } from '../../attemptPaper.ts';
import { readAttemptsLeft } from '../../readAttemptsLeft.ts';
import { readGrants } from '../../readGrants.ts';
import { attemptsByLearner } from './attemptsByLearner.ts';
import { MARKS_NEEDED, markTitles, questionColumn } from './markTitles.ts';
import { readPrintedForMarks, type MarkedPaper } from './readPrintedForMarks.ts';

export type MarkProblem =
  | MarkCellProblem
  | ['row-merged' | 'row-torn' | 'unknown' | 'own' | 'not-yours' | 'left' | 'attempts-exhausted']
  | ['zeros-lost' | 'name-differs', { given: string }]
  | ['twice', { row: number }]
  | ['year-closed', { year: number }]
  | ['day-fixed', { day: string }];

export interface CheckedMark {
  row: number;
  title: string;
  fate: 'create' | 'update' | 'unchanged' | 'error';
  problem?: MarkProblem;
  /** Why a row is left out, or that its maker may not have seen it. */
  note?: 'absent' | 'already-awarded' | 'hidden';
}

/** What would become of a table of marks. */
export interface MarkCheck {
  paper: MarkedPaper;
  summary: Record<CheckedMark['fate'], number>;
  rows: CheckedMark[];
  /** What it would enter. */
  steps: MarkStep[];
}

interface Asked {
  rows: readonly SheetRow[];
  /** The trainer or admin who puts them in. */
  actor: User;
  /** The printed paper. */
  paper: string;
  now: Date;
}

type Judged =
  | { problem: MarkProblem }
  | { note: 'absent' | 'already-awarded' }
  | { fate: 'create' | 'update' | 'unchanged'; step: MarkStep };

const said = LANGUAGES.map((language) => printWords[language].marks);
const judged = {
  right: new Set(said.flatMap(({ right }) => right.split(' '))),
  wrong: new Set(said.flatMap(({ wrong }) => wrong.split(' '))),
};

/**
 * Says what would become of each row of a table of marks of a printed paper; changes nothing. Who
 * has passed the quiz this year is left as they are; whose mark came in before has it corrected.
 *
 * @throws OperationError as `readPrintedForMarks`; 422 where it is no such table
 */
export async function checkMarks(
  payload: Payload,
  { rows, actor, paper: id, now }: Asked,
): Promise<MarkCheck> {
  const paper = await readPrintedForMarks(payload, { actor, paper: id });
  const { printed, papers, longest } = paper;
  const { body, cellsOf } = findColumns(rows, {
    ...{ titles: markTitles(longest), needed: MARKS_NEEDED },
  });
  if (body.length === 0) throw new OperationError(422, 'marks-none');
  const rules = {
    ...{ papers, day: printed.day ?? null, judged, today: dayOf(now) },
    printedOn: dayOf(new Date(printed.at)),
  };
  const list = body.map((row) => {
    const cells = cellsOf(row);
    const { staffNumber, name, form, day, mark } = cells;
    const given = Object.entries({ staffNumber, name, form, day, mark });
    const answers = Array.from({ length: longest }, (_, n) => cells[questionColumn(n + 1)]);
    return {
      ...{ row, title: `${cellText(staffNumber)} ${cellText(name)}`.trim() },
      numeric: typeof staffNumber === 'number',
      read: markRow(
        { ...Object.fromEntries(given.filter(([, cell]) => cell !== undefined)), answers },
        rules,
      ),
    };
  });
  const numbers = list.map(({ read, numeric }) => ({
    staffNumber: 'marks' in read ? read.marks.staffNumber : null,
    numeric,
  }));
  const named = numbers.flatMap(({ staffNumber }) => staffNumber ?? []);
  const [accounts, zeros, managed] = await Promise.all([
    readNamedAccounts(payload, [...new Set(named)]),
    findLostZeros(payload, numbers),
    managedUnits(payload, actor.unit),
  ]);
  const learners = [...accounts.values()].map((account) => account.id);
  const where = { id: { equals: printed.quiz } };
  const [attemptsOf, quiz] = await Promise.all([
    attemptsByLearner(payload, { quiz: printed.quiz, learners: [...new Set(learners)] }),
    payload.db.findOne<Quiz>({ collection: 'quizzes', where }),
  ]);
  const isAdmin = hasRole(actor, 'admin');
  const own = new Set(managed);
  const closed = new Map<number, boolean>();
  const firstRows = new Map<string, number>();
  const check: MarkCheck = {
    ...{ paper, rows: [], steps: [] },
    summary: { create: 0, update: 0, unchanged: 0, error: 0 },
  };
  for (const { row, title, read } of list) {
    const found = await judge(row, read);
    const fate = 'problem' in found ? 'error' : 'note' in found ? 'unchanged' : found.fate;
    check.summary[fate] += 1;
    const note = 'note' in found ? found.note : row.hidden && fate !== 'error' ? 'hidden' : null;
    check.rows.push({
      ...{ row: row.row, title, fate },
      ...('problem' in found && { problem: found.problem }),
      ...(note && { note }),
    });
    if ('step' in found && found.fate !== 'unchanged') check.steps.push(found.step);
  }
  return check;

  async function judge(row: SheetRow, read: (typeof list)[number]['read']): Promise<Judged> {
    if (row.merged) return { problem: ['row-merged'] };
    if (row.torn) return { problem: ['row-torn'] };
    if ('problem' in read) return read;
    if ('absent' in read) return { note: 'absent' };
    const { marks } = read;
    const given = zeros.get(marks.staffNumber);
    if (given !== undefined) return { problem: ['zeros-lost', { given }] };
    const number = marks.staffNumber.toLowerCase();
    const first = firstRows.get(number);
    if (first !== undefined) return { problem: ['twice', { row: first }] };
    firstRows.set(number, row.row);
    const account = accounts.get(number);
    if (account?.staffNumber?.toLowerCase() !== number || account.inBin) {
      return { problem: ['unknown'] };
    }
    if (!hasRole(account, 'staff')) return { problem: ['unknown'] };
    if (account.name !== marks.name) return { problem: ['name-differs', { given: account.name }] };
    if (account.id === actor.id) return { problem: ['own'] };
    if (!isAdmin && !own.has(account.unit ?? '')) return { problem: ['not-yours'] };
    if (hasLeft(account, marks.day)) return { problem: ['left'] };
    const year = yearOfDay(marks.day);
    const shut = closed.get(year) ?? (await isYearClosed(payload, year));
    closed.set(year, shut);
    if (shut) return { problem: ['year-closed', { year }] };
    return fateOf(account.id, marks, year);
  }

  async function fateOf(learner: string, marks: MarkCells, year: number): Promise<Judged> {
    const attempts = attemptsOf.get(learner) ?? [];
    const standing = attempts.find((one) => one.printed === printed.id);
    const after = { ...toldBy(marks), ...gradedBy(marks) };
    if (standing) return corrected(standing, { learner, after, before: null });
    const entries = await readEntries(payload, { learner, year });
    const earned = standingAwards(entries).some(
      ({ sourceCollection, sourceId }) =>
        sourceCollection === 'quizzes' && sourceId === printed.quiz,
    );
    if (earned) return { note: 'already-awarded' };
    const grants = await readGrants(payload, { learner, quiz: printed.quiz, year });
    const limits = { id: printed.quiz, attemptsLimit: quiz?.attemptsLimit ?? null };
    const then = startOfDay(marks.day);
    const of = { learner, quiz: limits, attempts, grants, now: then };
    if ((await readAttemptsLeft(payload, of)) === 0) return { problem: ['attempts-exhausted'] };
    return { fate: 'create', step: { learner, after, before: null } };
  }

  function corrected(standing: QuizAttempt, step: MarkStep): Judged {
    const { form, day, mark, responses } = step.after;
    const stood = standing.mark ?? null;
    const dayStood = dayOf(new Date(standing.submittedAt ?? standing.startedAt));
    const answered = stood === null ? responsesOf(standing) : null;
    const same = standing.form === form && stood === mark && isDeepStrictEqual(answered, responses);
    if (same && day === dayStood) return { fate: 'unchanged', step };
    // Its hours stand under that day.
    if (day !== dayStood) return { problem: ['day-fixed', { day: dayStood }] };
    const { id: attempt, version, score, passed } = standing;
    const before = {
      ...{ attempt, version, form: standing.form ?? '', mark: stood },
      ...{ score: score ?? 0, passed: passed ?? false },
    };
    return { fate: 'update', step: { ...step, before } };
  }

  function gradedBy({ form, responses, mark }: MarkCells): { score: number; passed: boolean } {
    const asked = papers.get(form) ?? [];
    if (!responses) return scoreOf((mark ?? 0) / paperMarks(asked), printed.passShare);
    const { score, passed } = grade(asked, responses, printed.passShare);
    return { score, passed };
  }
}

const toldBy = ({ form, day, responses, mark }: MarkCells) => ({ form, day, responses, mark });
