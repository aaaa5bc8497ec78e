import { stringify } from 'csv-stringify/sync';
import type { Payload } from 'payload';

import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { learnerTable } from './learnerTable.ts';
import { paperLines } from './paperLines.ts';
import { readReportUnit } from './readReportUnit.ts';
import type { WantedReport } from './wantedReport.ts';

/**
 * The learners of a unit's report as CSV, page by page: in UTF-8 with the mark by which Excel
 * knows it, 学时 as numbers. A text that a spreadsheet would take for a formula is led by a `'`.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function exportUnitCsv(
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
): Promise<{ name: string; csv: AsyncIterable<Uint8Array> }> {
  const report = await readReportUnit(payload, { viewer, unit: wanted });
  const narrowed = await paperLines(payload, { report, year, asOf, filter, now });
  const { columns, pages } = learnerTable(payload, {
    ...{ report, year, language, lines: narrowed?.lines, told },
  });
  const encoder = new TextEncoder();
  const lines = (rows: (string | number)[][], bom = false) =>
    encoder.encode(stringify(rows, { bom, escape_formulas: true, record_delimiter: 'windows' }));
  async function* csv() {
    yield lines([columns.map(({ title }) => title)], true);
    for await (const page of pages) {
      yield lines(
        page.map((row) =>
          row.map((value, n) => (columns[n]?.kind === 'hours' ? Number(value) / 100 : value)),
        ),
      );
    }
  }
  const { file } = reportsWords[language].papers;
  return { name: `${file(report.unit.name, year)}.csv`, csv: csv() };
}
