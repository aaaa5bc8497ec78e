import type PDFDocument from 'pdfkit';

import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { paper } from '../../pdf/paper.ts';
import type { ReportSheet } from './reportSheet.ts';

const HEIGHT = 34;

/** Who made it, who checked it and the seal, with room to write; on the page there is left. */
export function drawSigners(doc: PDFDocument, { language }: ReportSheet, from: number): void {
  const { signers } = reportsWords[language].papers;
  let y = from + 16;
  if (y + HEIGHT > paper.bottom + 10) {
    doc.addPage();
    y = paper.top;
  }
  const room = paper.width / signers.length;
  doc.font('regular').fontSize(10).fillColor(paper.ink);
  for (const [n, signer] of signers.entries()) {
    doc.text(signer, paper.left + n * room, y, { width: room, lineBreak: false });
  }
}
