import type PDFDocument from 'pdfkit';

import { bandName, spreadBars } from '../../../domain/reports/spreadBars.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { drawBars } from './drawBars.ts';
import type { Place } from './place.ts';
import type { ReportSheet } from './reportSheet.ts';

/** How many people have how much, and who has reached the target. */
export function drawSpread(doc: PDFDocument, { language, overview, findings }: ReportSheet) {
  const { total, pace } = overview;
  const words = reportsWords[language].report.spread;
  const bands = spreadBars(total, pace);
  // Beside ten others a name has no room for both its ends.
  const brief = bands.length >= 8;
  const bar = (people: number, foot: string) => ({
    ...{ value: people, head: formatNumber(language, people), foot },
  });
  const bars = [
    ...bands.map((band) => ({ ...bar(band.people, bandName(band, brief)), kind: band.kind })),
    { ...bar(total.done, words.done), kind: 'done' as const },
  ];
  return {
    finding: findings.spread,
    note: words.note,
    draw: (place: Place) => {
      drawBars(doc, { place, bars });
    },
  };
}
