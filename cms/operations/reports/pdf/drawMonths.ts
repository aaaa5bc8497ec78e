import type PDFDocument from 'pdfkit';

import { monthFinding } from '../../../domain/reports/findings.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { sayHours } from '../../../text/sayHours.ts';
import { drawBars } from './drawBars.ts';
import type { Place } from './place.ts';
import type { ReportSheet } from './reportSheet.ts';

/** A figure of more is wider than its bar: then only the highest has one. */
const BRIEF_UNITS = 1_000_000;

/** What each month brought, beside an even share of the target. */
export function drawMonths(doc: PDFDocument, { language, overview, findings }: ReportSheet) {
  const { total } = overview;
  const goal = total.targetUnits / 12;
  const most = monthFinding(total);
  const brief = (most?.units ?? 0) < BRIEF_UNITS;
  const bars = total.byMonth.map((units, n) => {
    const highest = n + 1 === most?.month;
    return {
      ...{ value: units, foot: `${n + 1}`, kind: highest ? ('seal' as const) : ('none' as const) },
      head: brief || highest ? formatNumber(language, Math.round(units / 100)) : '',
    };
  });
  return {
    finding: findings.month,
    note: reportsWords[language].report.month.note(
      sayHours(language, Math.round(goal / 100) * 100),
    ),
    draw: (place: Place) => {
      drawBars(doc, { place, bars, goal });
    },
  };
}
