import { unitPaths } from '../../domain/accounts/unitPaths.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Language } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { sayFilter } from '../../text/reports/sayFilter.ts';
import type { AskedFilter } from './readOverview.ts';
import type { ReportUnit } from './readReportUnit.ts';
import type { Sheet } from './sheet.ts';

interface Given {
  report: Pick<ReportUnit, 'units'> & { unit: Pick<ReportUnit['unit'], 'id' | 'name'> };
  year: number;
  now: Date;
  /** The day it is told as of, where that is not the one it is made on. */
  asOf?: string | undefined;
  filter?: AskedFilter | undefined;
  language: Language;
}

/** What stands over and under a table that is handed in: title, unit, year, day, who signs. */
export function reportTitle(
  titleOf: (unit: string, year: number) => string,
  { report: { units, unit }, year, now, asOf, filter, language }: Given,
): Required<Pick<Sheet, 'title' | 'foot'>> {
  const { facts, total, signers } = reportsWords[language].papers;
  const path = unitPaths(units)(unit.id);
  return {
    title: {
      words: titleOf(unit.name, year),
      facts: facts({
        ...{ path, year, madeOn: dayOf(now), asOf: asOf ?? null },
        filter: sayFilter(language, filter ?? {}),
      }),
    },
    foot: { total, signers },
  };
}
