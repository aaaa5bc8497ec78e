import type { Payload } from 'payload';

import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { entryTable } from './entryTable.ts';
import { readReportUnit } from './readReportUnit.ts';
import { reportTitle } from './reportTitle.ts';
import type { Sheet } from './sheet.ts';
import { streamWorkbook } from './streamWorkbook.ts';
import type { WantedReport } from './wantedReport.ts';

/** A sheet has 1,048,576 rows; one is never filled to the brim. */
const ROWS = 1_000_000;

interface Wanted extends WantedReport {
  /** Rows of a sheet at most; a test makes it small. */
  rows?: number;
}

/**
 * Every line of the ledger behind a unit's report as a workbook: whose, when, for what, how much,
 * by which policy, and who signed for it. As many sheets as the company's year needs at most.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function exportEntries(
  payload: Payload,
  { viewer, year, unit: wanted, now, language = DEFAULT_LANGUAGE, told, rows = ROWS }: Wanted,
): Promise<{ name: string; workbook: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const report = await readReportUnit(payload, { viewer, unit: wanted });
  const { totalDocs } = await payload.count({
    collection: 'credit-entries',
    where: { year: { equals: year } },
  });
  const { entriesFile, sheets, titles } = reportsWords[language].papers;
  const given = { report, year, now, language };
  const { columns, pages } = entryTable(payload, { ...given, told });
  const parts = Math.max(1, Math.ceil(totalDocs / rows));
  const cut = cutPages(pages, { size: rows, parts });
  const workbook = streamWorkbook(
    ...Array.from({ length: parts }, (_, n): Sheet => ({
      name: sheets.entries(n + 1, parts),
      ...reportTitle(titles.entries, given),
      columns,
      pages: cut(n),
    })),
  );
  return { name: `${entriesFile(report.unit.name, year)}.xlsx`, workbook };
}

/** One part after the other of rows that come by the page; the last takes what is left. */
function cutPages<T>(
  pages: AsyncIterable<T[]>,
  { size, parts }: { size: number; parts: number },
): (part: number) => AsyncGenerator<T[]> {
  const source = pages[Symbol.asyncIterator]();
  let left: T[] = [];
  return async function* part(n) {
    for (let taken = 0; taken < size || n === parts - 1;) {
      if (left.length === 0) {
        const next = await source.next();
        if (next.done) return;
        left = next.value;
      }
      const page = n === parts - 1 ? left.splice(0) : left.splice(0, size - taken);
      taken += page.length;
      yield page;
    }
  };
}
