import type { Payload } from 'payload';
import writeExcel, { type Cell, type SheetData } from 'write-excel-file/node';

import type { LearnerYear, User } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readUnitSummary } from './readUnitSummary.ts';

const PAGE = 500;

/** Cells are typed: a name that begins with `=` stays text and is never a formula. */
const text = (value: string | null | undefined): Cell => ({ type: String, value: value ?? '' });
const hours = (units: number): Cell => ({ type: Number, value: units / 100, format: '0.##' });

interface Column {
  title: string;
  width: number;
  cell: (row: LearnerYear, unit: string) => Cell;
}

function columnsIn(language: Language): Column[] {
  const { columns, done, open } = reportsWords[language].workbook;
  const { sources } = ledgerWords[language];
  return [
    { title: columns.staffNumber, width: 14, cell: (row) => text(row.staffNumber) },
    { title: columns.name, width: 12, cell: (row) => text(row.name) },
    { title: columns.unit, width: 24, cell: (_, unit) => text(unit) },
    { title: columns.target, width: 10, cell: (row) => hours(row.targetUnits) },
    { title: columns.earned, width: 10, cell: (row) => hours(row.earnedUnits) },
    { title: sources.online, width: 10, cell: (row) => hours(row.onlineUnits) },
    { title: sources.class, width: 10, cell: (row) => hours(row.classUnits) },
    { title: sources.field, width: 10, cell: (row) => hours(row.fieldUnits) },
    { title: sources.quiz, width: 10, cell: (row) => hours(row.quizUnits) },
    { title: sources.adjustment, width: 10, cell: (row) => hours(row.adjustmentUnits) },
    {
      title: columns.done,
      width: 10,
      cell: (row) => text(row.earnedUnits >= row.targetUnits ? done : open),
    },
  ];
}

interface Wanted {
  viewer: User;
  year: number;
  unit?: string | undefined;
  language?: Language;
}

/**
 * A unit's year as a workbook, one row for each learner at or below it: the figures of the
 * trainer's report, 学时 as numbers.
 *
 * @throws OperationError as `readUnitSummary`
 */
export async function exportUnit(
  payload: Payload,
  { viewer, year, unit, language = DEFAULT_LANGUAGE }: Wanted,
): Promise<{ name: string; workbook: Buffer }> {
  const { file, sheet } = reportsWords[language].workbook;
  const columns = columnsIn(language);
  const names = new Map((await readOrgUnits(payload)).map(({ id, name }) => [id, name]));
  const rows: SheetData = [
    columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' })),
  ];
  let unitName = '';
  for (let page = 1; ; page += 1) {
    const summary = await readUnitSummary(payload, { viewer, year, unit, page, limit: PAGE });
    unitName = summary.unit.name;
    for (const row of summary.learners) {
      const own = names.get(row.unit ?? '') ?? '';
      rows.push(columns.map(({ cell }) => cell(row, own)));
    }
    if (page * PAGE >= summary.totalLearners) break;
  }
  const workbook = await writeExcel(rows, {
    sheet: sheet(year),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return { name: `${file(unitName, year)}.xlsx`, workbook };
}
