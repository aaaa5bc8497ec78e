import type { Payload } from 'payload';

import { partsOfLines } from '../../domain/reports/partsOfLines.ts';
import { rollUp, type UnitTotals } from '../../domain/reports/rollUp.ts';
import { addParts } from '../../domain/reports/yearPart.ts';
import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { totalsByUnit } from '../stores/totalsByUnit.ts';
import { learnerTable } from './learnerTable.ts';
import { levelTables } from './levelTables.ts';
import { paperLines, type PaperLines } from './paperLines.ts';
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
  {
    viewer,
    year,
    unit: wanted,
    asOf,
    filter,
    now,
    language = DEFAULT_LANGUAGE,
    told,
  }: WantedReport,
): Promise<{ name: string; workbook: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const report = await readReportUnit(payload, { viewer, unit: wanted });
  const narrowed = await paperLines(payload, { report, year, asOf, filter, now });
  const own = narrowed ? totalsOf(narrowed) : await totalsByUnit(payload, year);
  const totals = rollUp(report.units, own);
  const { file, sheets, titles } = reportsWords[language].papers;
  const given = { report, year, now, language, asOf: narrowed?.day, filter };
  const { columns, levels } = levelTables({ report, totals, language });
  const overLevels = reportTitle(titles.level, given);
  const workbook = streamWorkbook(
    {
      name: sheets.learners,
      ...reportTitle(titles.learners, given),
      ...learnerTable(payload, { ...given, lines: narrowed?.lines, told }),
    },
    ...levels.map((rows, n): Sheet => ({
      ...{ name: sheets.level(n + 1), ...overLevels, columns },
      pages: onePage(rows),
    })),
  );
  return { name: `${file(report.unit.name, year)}.xlsx`, workbook };
}

function totalsOf({ lines, day }: PaperLines): Map<string, UnitTotals> {
  const byUnit = Map.groupBy(partsOfLines(lines, day), ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, parts]) => [unit, addParts(parts)]));
}

async function* onePage<T>(rows: T): AsyncGenerator<T> {
  yield await Promise.resolve(rows);
}
