import type PDFDocument from 'pdfkit';

import { perPerson } from '../../../domain/reports/findings.ts';
import { formatHours } from '../../../text/formatHours.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { drawLine } from '../../pdf/drawLine.ts';
import { drawMark } from '../../pdf/drawMark.ts';
import { paper } from '../../pdf/paper.ts';
import type { ReportSheet } from './reportSheet.ts';

const BOX = 74;

/**
 * The head of the first page: whose report it is, how many have reached the target, and the
 * year's figures.
 *
 * @returns where the next thing can begin
 */
export function drawHead(doc: PDFDocument, sheet: ReportSheet): number {
  const { language, fonts, title, facts, overview } = sheet;
  const { left, top, right, width, ink, muted, sunk } = paper;
  drawMark(doc, language);
  const beside = { x: left + 42, width: right - left - 42 };
  drawLine(doc, { ...beside, text: title, fonts: fonts.bold, size: 18, y: top - 2, colour: ink });
  drawLine(doc, { ...beside, text: facts, fonts: fonts.regular, size: 9, y: top + 22, colour: muted }); // prettier-ignore

  const y = top + 48;
  doc.fillColor(sunk).roundedRect(left, y, width, BOX, 8).fill();
  const words = reportsWords[language].report;
  const { learners, done } = overview.total;
  const sentence =
    learners > 0
      ? words.reached(formatNumber(language, learners), formatNumber(language, done))
      : words.nobody;
  doc.font('bold').fontSize(13).fillColor(ink);
  doc.text(sentence, left + 16, y + 12, { width: width - 32, lineBreak: false });
  const cells = figuresOf(sheet);
  const cell = (width - 32) / cells.length;
  for (const [n, [label, value]] of cells.entries()) {
    const x = left + 16 + n * cell;
    const line = { fonts: fonts.regular, x, width: cell - 8 };
    drawLine(doc, { ...line, text: label, size: 8.5, y: y + 37, colour: muted });
    drawLine(doc, { ...line, text: value, fonts: fonts.bold, size: 12, y: y + 50, colour: ink });
  }
  return y + BOX + 18;
}

function figuresOf({ language, overview: { total } }: ReportSheet): [string, string][] {
  const { figures } = reportsWords[language].report;
  const { learners, done, targetUnits, earnedUnits } = total;
  const rate = learners > 0 ? `${formatNumber(language, (done / learners) * 100)}%` : '—';
  return [
    [figures.people, formatNumber(language, learners)],
    [figures.done, formatNumber(language, done)],
    [figures.rate, rate],
    [figures.average, formatHours(language, perPerson(total, earnedUnits))],
    [figures.target, formatHours(language, targetUnits)],
    [figures.earned, formatHours(language, earnedUnits)],
  ];
}
