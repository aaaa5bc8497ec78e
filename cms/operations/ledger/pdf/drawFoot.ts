import type PDFDocument from 'pdfkit';

import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { drawLine } from '../../pdf/drawLine.ts';
import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';

/** The foot of every page: whose record, its code and which page of how many. */
export function drawFoot(doc: PDFDocument, sheet: RecordSheet): void {
  const words = ledgerWords[sheet.language].record;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const y = paper.bottom + 18;
    const whose = { text: words.foot(sheet), fonts: sheet.fonts.regular, size: 8 };
    drawLine(doc, { ...whose, x: paper.left, y, width: 400, colour: paper.muted });
    doc.font('regular').fontSize(8).fillColor(paper.muted);
    const number = words.page(page - start + 1, count);
    doc.text(number, paper.right - 90, y, { width: 90, align: 'right', lineBreak: false });
  }
}
