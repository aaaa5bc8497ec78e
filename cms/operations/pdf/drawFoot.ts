import type PDFDocument from 'pdfkit';

import type { Language } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { drawLine } from './drawLine.ts';
import { paper } from './paper.ts';
import type { NamedFont } from './pdfFonts.ts';

interface Foot {
  /** Which paper it is. */
  text: string;
  fonts: readonly NamedFont[];
  language: Language;
}

/** The foot of every page: which paper, and which page of how many. */
export function drawFoot(doc: PDFDocument, { text, fonts, language }: Foot): void {
  const { start, count } = doc.bufferedPageRange();
  const y = paper.bottom + 18;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    drawLine(doc, { text, fonts, size: 8, x: paper.left, y, width: 400, colour: paper.muted });
    doc.font('regular').fontSize(8).fillColor(paper.muted);
    const number = ledgerWords[language].record.page(page - start + 1, count);
    doc.text(number, paper.right - 90, y, { width: 90, align: 'right', lineBreak: false });
  }
}
