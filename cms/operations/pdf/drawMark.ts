import type PDFDocument from 'pdfkit';

import type { Language } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { paper } from './paper.ts';

const SIDE = 30;

/** The platform's mark at the top of a paper's first page, beside its title. */
export function drawMark(doc: PDFDocument, language: Language): void {
  const { left, top, seal } = paper;
  const words = ledgerWords[language].record.seal;
  doc.fillColor(seal).roundedRect(left, top, SIDE, SIDE, 4).fill();
  doc.font('bold').fontSize(10).fillColor('#ffffff');
  doc.text(words.above, left, top + 3.5, { width: SIDE, align: 'center' });
  doc.text(words.below, left, top + 16, { width: SIDE, align: 'center' });
}
