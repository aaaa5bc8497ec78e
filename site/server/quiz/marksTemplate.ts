import { paperMarks } from '../../../cms/domain/quiz/print/printedGroups.ts';
import { MARK_COLUMNS } from '../../../cms/operations/quiz/print/marks/markTitles.ts';
import type { Examinee } from '../../../cms/operations/quiz/print/marks/readExaminees.ts';
import type { MarkedPaper } from '../../../cms/operations/quiz/print/marks/readPrintedForMarks.ts';
import type { SheetColumn } from '../../../cms/operations/reports/sheet.ts';
import { streamWorkbook } from '../../../cms/operations/reports/streamWorkbook.ts';
import type { Language } from '../../../cms/text/language.ts';
import { printWords } from '../../../cms/text/print/printWords.ts';
import { workbookFile } from '../workbookFile.ts';

/** In characters. */
const WIDTHS: Record<(typeof MARK_COLUMNS)[number], number> = {
  ...{ staffNumber: 14, name: 12, form: 8, day: 13, mark: 8 },
};

/** A table of marks of a printed paper to fill in, with who may have sat it, and how it is filled in. */
export function marksTemplate(
  { printed, papers, longest }: MarkedPaper,
  people: readonly Examinee[],
  language: Language,
): Response {
  const { columns: titles, guide, file } = printWords[language].marks;
  const columns: SheetColumn[] = [
    ...MARK_COLUMNS.map((name) => ({
      ...{ title: titles[name], width: WIDTHS[name], kind: 'text' as const },
    })),
    ...Array.from({ length: longest }, (_, n) => ({
      ...{ title: titles.question(n + 1), width: 8, kind: 'text' as const },
    })),
  ];
  const [only] = papers.size === 1 ? papers.keys() : [];
  const answers = Array.from({ length: longest }, () => '');
  const rows = people.map(({ staffNumber, name }) => [
    ...[staffNumber, name, only ?? '', printed.day ?? '', ''],
    ...answers,
  ]);
  const most = Math.max(...[...papers.values()].map(paperMarks));
  const workbook = streamWorkbook(
    { name: sheetName(file(printed.heading)), columns, pages: once(rows) },
    {
      name: guide.name,
      columns: [{ title: guide.title, width: 110, kind: 'text' }],
      pages: once(guide.lines(most).map((line) => [line])),
    },
  );
  return workbookFile(workbook, `${file(printed.heading)}.xlsx`, 'marks.xlsx');
}

/** As spreadsheets take it. */
const sheetName = (text: string): string => text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

async function* once<T>(rows: T) {
  yield rows;
  await Promise.resolve();
}
