import { unitPaths } from '../../domain/accounts/unitPaths.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Language } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import type { ReportUnit } from './readReportUnit.ts';
import type { Sheet } from './sheet.ts';

interface Given {
  report: Pick<ReportUnit, 'units'> & { unit: Pick<ReportUnit['unit'], 'id' | 'name'> };
  year: number;
  now: Date;
  language: Language;
}

/** What stands over and under a table that is handed in: title, unit, year, day, who signs. */
export function reportTitle(
  titleOf: (unit: string, year: number) => string,
  { report: { units, unit }, year, now, language }: Given,
): Required<Pick<Sheet, 'title' | 'foot'>> {
  const { facts, total, signers } = reportsWords[language].papers;
  const path = unitPaths(units)(unit.id);
  return {
    title: {
      words: titleOf(unit.name, year),
      facts: facts({ path, year, madeOn: dayOf(now) }),
    },
    foot: { total, signers },
  };
}
