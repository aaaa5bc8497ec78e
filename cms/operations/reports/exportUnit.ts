import type { Payload } from 'payload';
import writeExcel, { type Cell, type SheetData } from 'write-excel-file/node';

import type { LearnerYear, User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readUnitSummary } from './readUnitSummary.ts';

const PAGE = 500;

/** Cells are typed: a name that begins with `=` stays text and is never a formula. */
const text = (value: string | null | undefined): Cell => ({ type: String, value: value ?? '' });
const hours = (units: number): Cell => ({ type: Number, value: units / 100, format: '0.##' });

const COLUMNS: { title: string; width: number; cell: (row: LearnerYear, unit: string) => Cell }[] =
  [
    { title: '工号', width: 14, cell: (row) => text(row.staffNumber) },
    { title: '姓名', width: 12, cell: (row) => text(row.name) },
    { title: '单位', width: 24, cell: (_, unit) => text(unit) },
    { title: '目标学时', width: 10, cell: (row) => hours(row.targetUnits) },
    { title: '已得学时', width: 10, cell: (row) => hours(row.earnedUnits) },
    { title: '线上学习', width: 10, cell: (row) => hours(row.onlineUnits) },
    { title: '课堂培训', width: 10, cell: (row) => hours(row.classUnits) },
    { title: '现场实境', width: 10, cell: (row) => hours(row.fieldUnits) },
    { title: '测验', width: 10, cell: (row) => hours(row.quizUnits) },
    { title: '调整', width: 10, cell: (row) => hours(row.adjustmentUnits) },
    {
      title: '是否达标',
      width: 10,
      cell: (row) => text(row.earnedUnits >= row.targetUnits ? '已达标' : '未达标'),
    },
  ];

/**
 * A unit's year as a workbook, one row for each learner at or below it: the figures of the
 * trainer's report, 学时 as numbers.
 *
 * @throws OperationError as `readUnitSummary`
 */
export async function exportUnit(
  payload: Payload,
  { viewer, year, unit }: { viewer: User; year: number; unit?: string | undefined },
): Promise<{ name: string; workbook: Buffer }> {
  const names = new Map((await readOrgUnits(payload)).map(({ id, name }) => [id, name]));
  const rows: SheetData = [
    COLUMNS.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' })),
  ];
  let unitName = '';
  for (let page = 1; ; page += 1) {
    const summary = await readUnitSummary(payload, { viewer, year, unit, page, limit: PAGE });
    unitName = summary.unit.name;
    for (const row of summary.learners) {
      const own = names.get(row.unit ?? '') ?? '';
      rows.push(COLUMNS.map(({ cell }) => cell(row, own)));
    }
    if (page * PAGE >= summary.totalLearners) break;
  }
  const columns = COLUMNS.map(({ width }) => ({ width }));
  const workbook = await writeExcel(rows, {
    sheet: `${year} 年学时`,
    columns,
    stickyRowsCount: 1,
  }).toBuffer();
  return { name: `${unitName}-${year}年学时.xlsx`, workbook };
}
