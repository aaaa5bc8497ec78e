import type PDFDocument from 'pdfkit';

import { perPerson } from '../../../domain/reports/findings.ts';
import { unitsByShare } from '../../../domain/reports/unitsByShare.ts';
import { formatHours } from '../../../text/formatHours.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { drawLine } from '../../pdf/drawLine.ts';
import { paper } from '../../pdf/paper.ts';
import type { ReportSheet } from './reportSheet.ts';

/** As in the workbook's sheets of levels. */
const COLUMNS = [
  { name: 'number', x: 0, width: 26 },
  { name: 'unit', x: 30, width: 158 },
  { name: 'learners', x: 192, width: 44, align: 'right' },
  { name: 'reached', x: 240, width: 48, align: 'right' },
  { name: 'rate', x: 292, width: 46, align: 'right' },
  { name: 'target', x: 342, width: 54, align: 'right' },
  { name: 'earned', x: 400, width: 54, align: 'right' },
  { name: 'average', x: 458, width: 41.28, align: 'right' },
] as const;
const ROW = 20;
const HEAD = 20;
const HEADING = 24;

/**
 * The units directly below, the best first, over as many pages as it takes; each page repeats the
 * head.
 *
 * @param from where it may begin on the current page
 * @returns where the next thing can begin
 */
export function drawUnits(doc: PDFDocument, sheet: ReportSheet, from: number): number {
  const { language, overview, fonts } = sheet;
  let y = from;
  // A heading with a row or two at the foot of a page says nothing.
  if (y + HEADING + HEAD + 3 * ROW > paper.bottom) y = newPage(doc);
  doc.font('bold').fontSize(12).fillColor(paper.ink);
  doc.text(reportsWords[language].report.units, paper.left, y);
  y = drawTitles(doc, sheet, y + HEADING);
  for (const [n, { name, part, done }] of unitsByShare(
    overview.units,
    overview.pace !== null,
  ).entries()) {
    if (y + ROW > paper.bottom) y = drawTitles(doc, sheet, newPage(doc));
    const { learners, targetUnits, earnedUnits } = part;
    const some = (text: string) => (learners > 0 ? text : '—');
    const cells = [
      ...[`${n + 1}`, name, formatNumber(language, learners), formatNumber(language, part.done)],
      some(`${formatNumber(language, done * 100)}%`),
      ...[formatHours(language, targetUnits), formatHours(language, earnedUnits)],
      some(formatHours(language, perPerson(part, earnedUnits))),
    ];
    for (const [place, { x, ...room }] of COLUMNS.entries()) {
      const told = { text: cells[place] ?? '', fonts: fonts.regular, colour: paper.ink };
      drawLine(doc, { ...room, ...told, size: 9, x: paper.left + x, y: y + 5 });
    }
    y += ROW;
    doc.lineWidth(0.5).strokeColor(paper.line);
    doc.moveTo(paper.left, y).lineTo(paper.right, y).stroke();
  }
  return y;
}

function newPage(doc: PDFDocument): number {
  doc.addPage();
  return paper.top;
}

function drawTitles(doc: PDFDocument, { language, fonts }: ReportSheet, y: number): number {
  const { columns } = reportsWords[language].papers;
  for (const { name, x, ...room } of COLUMNS) {
    const title = { text: columns[name], fonts: fonts.regular, colour: paper.muted };
    drawLine(doc, { ...room, ...title, size: 8.5, x: paper.left + x, y: y + 2 });
  }
  doc.lineWidth(1).strokeColor(paper.seal);
  doc.moveTo(paper.left, y + HEAD - 2).lineTo(paper.right, y + HEAD - 2).stroke(); // prettier-ignore
  return y + HEAD - 2;
}
