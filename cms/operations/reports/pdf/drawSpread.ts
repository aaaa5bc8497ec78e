import type PDFDocument from 'pdfkit';

import { spreadBars } from '../../../domain/reports/spreadBars.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { drawBars } from './drawBars.ts';
import type { Place } from './place.ts';
import type { ReportSheet } from './reportSheet.ts';

/** How many people have how much, and who has reached the target. */
export function drawSpread(doc: PDFDocument, { language, overview, findings, pace }: ReportSheet) {
  const { total } = overview;
  const words = reportsWords[language].report.spread;
  const bands = spreadBars(total, pace);
  // Beside ten others a name has no room for both its ends.
  const brief = bands.length >= 8;
  const nameOf = ({ band, from, to }: (typeof bands)[number]) =>
    band === 0 ? '0' : to === null ? `>${from}` : brief ? `${to}` : `${from}–${to}`;
  const bar = (people: number, foot: string) => ({
    ...{ value: people, head: formatNumber(language, people), foot },
  });
  const bars = [
    ...bands.map((band) => ({ ...bar(band.people, nameOf(band)), kind: band.kind })),
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
