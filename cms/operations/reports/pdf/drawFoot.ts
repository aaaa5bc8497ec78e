import type PDFDocument from 'pdfkit';

import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { drawLine } from '../../pdf/drawLine.ts';
import { paper } from '../../pdf/paper.ts';
import type { ReportSheet } from './reportSheet.ts';

/** The foot of every page: which report, and which page of how many. */
export function drawFoot(doc: PDFDocument, { language, title, fonts }: ReportSheet): void {
  const { start, count } = doc.bufferedPageRange();
  const y = paper.bottom + 18;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const line = { size: 8, y, colour: paper.muted, fonts: fonts.regular };
    drawLine(doc, { ...line, text: title, x: paper.left, width: 390 });
    const number = reportsWords[language].report.page(page - start + 1, count);
    drawLine(doc, { ...line, text: number, x: paper.right - 100, width: 100, align: 'right' });
  }
}
