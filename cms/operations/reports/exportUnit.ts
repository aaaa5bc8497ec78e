import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { streamLearners, type LearnerLine } from '../stores/streamLearners.ts';
import { readReportUnit } from './readReportUnit.ts';
import { streamWorkbook, type SheetColumn } from './streamWorkbook.ts';

interface Column extends SheetColumn {
  value: (row: LearnerLine, unit: string) => string | number;
}

function columnsIn(language: Language): Column[] {
  const { columns, done, open } = reportsWords[language].workbook;
  const { sources } = ledgerWords[language];
  const text = { width: 12, kind: 'text' } as const;
  const hours = { width: 10, kind: 'hours' } as const;
  return [
    { ...text, title: columns.staffNumber, width: 14, value: (row) => row.staffNumber ?? '' },
    { ...text, title: columns.name, value: (row) => row.name },
    { ...text, title: columns.unit, width: 24, value: (_, unit) => unit },
    { ...hours, title: columns.target, value: (row) => row.targetUnits },
    { ...hours, title: columns.earned, value: (row) => row.earnedUnits },
    { ...hours, title: sources.online, value: (row) => row.onlineUnits },
    { ...hours, title: sources.class, value: (row) => row.classUnits },
    { ...hours, title: sources.field, value: (row) => row.fieldUnits },
    { ...hours, title: sources.quiz, value: (row) => row.quizUnits },
    { ...hours, title: sources.adjustment, value: (row) => row.adjustmentUnits },
    {
      ...text,
      title: columns.done,
      width: 10,
      value: (row) => (row.earnedUnits >= row.targetUnits ? done : open),
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
 * trainer's report, 学时 as numbers. Made while it is read: what was refused is refused before
 * the first piece.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function exportUnit(
  payload: Payload,
  { viewer, year, unit: wanted, language = DEFAULT_LANGUAGE }: Wanted,
): Promise<{ name: string; workbook: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const { units, unit, below } = await readReportUnit(payload, { viewer, unit: wanted });
  const { file, sheet } = reportsWords[language].workbook;
  const columns = columnsIn(language);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  async function* pages() {
    for await (const learners of streamLearners(payload, { year, units: below })) {
      yield learners.map((row) => {
        const own = names.get(row.unit ?? '') ?? '';
        return columns.map(({ value }) => value(row, own));
      });
    }
  }
  return {
    name: `${file(unit.name, year)}.xlsx`,
    workbook: streamWorkbook({ name: sheet(year), columns, pages: pages() }),
  };
}
