import type PDFDocument from 'pdfkit';

import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';

/** After the last entry: how anybody can check what this paper says. */
export function drawProofNote(doc: PDFDocument, sheet: RecordSheet, from: number): void {
  const { language, year, entries } = sheet;
  const text = ledgerWords[language].record.proof(year, entries.length);
  const options = { width: paper.width, lineGap: 3 };
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  let y = from + 14;
  if (y + doc.heightOfString(text, options) > paper.bottom) {
    doc.addPage();
    y = paper.top;
  }
  doc.font('regular').fontSize(8.5).fillColor(paper.muted).text(text, paper.left, y, options);
}
