import type { Payload } from 'payload';

import { rollUp } from '../../domain/reports/rollUp.ts';
import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { totalsByUnit } from '../stores/totalsByUnit.ts';
import { learnerTable } from './learnerTable.ts';
import { levelTables } from './levelTables.ts';
import { readReportUnit } from './readReportUnit.ts';
import { reportTitle } from './reportTitle.ts';
import type { Sheet } from './sheet.ts';
import { streamWorkbook } from './streamWorkbook.ts';
import type { WantedReport } from './wantedReport.ts';

/**
 * A unit's year as a workbook to hand in: one row for each learner at or below it, and a sheet for
 * each level of the units below, 学时 as numbers. Made while it is read: what was refused is
 * refused before the first piece.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function exportUnit(
  payload: Payload,
  { viewer, year, unit: wanted, now, language = DEFAULT_LANGUAGE }: WantedReport,
): Promise<{ name: string; workbook: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const report = await readReportUnit(payload, { viewer, unit: wanted });
  const totals = rollUp(report.units, await totalsByUnit(payload, year));
  const { file, sheets, titles } = reportsWords[language].papers;
  const given = { report, year, now, language };
  const { columns, levels } = levelTables({ report, totals, language });
  const overLevels = reportTitle(titles.level, given);
  const workbook = streamWorkbook(
    {
      name: sheets.learners,
      ...reportTitle(titles.learners, given),
      ...learnerTable(payload, given),
    },
    ...levels.map((rows, n): Sheet => ({
      ...{ name: sheets.level(n + 1), ...overLevels, columns },
      pages: onePage(rows),
    })),
  );
  return { name: `${file(report.unit.name, year)}.xlsx`, workbook };
}

async function* onePage<T>(rows: T): AsyncGenerator<T> {
  yield await Promise.resolve(rows);
}
