import type PDFDocument from 'pdfkit';

import { drawLine } from '../../pdf/drawLine.ts';
import { paper } from '../../pdf/paper.ts';
import { chartInk } from './chartInk.ts';
import type { Place } from './place.ts';
import type { ReportSheet } from './reportSheet.ts';
import type { ShareRow } from './shareRows.ts';

const ROW = 22;
const THICK = 4;

/** Bars that lie under each other, each below its name and its figure. */
export function drawShares(
  doc: PDFDocument,
  { fonts }: ReportSheet,
  { place: { x, y, width }, rows }: { place: Place; rows: readonly ShareRow[] },
): void {
  for (const [n, { name, figure, share, kind }] of rows.entries()) {
    const top = y + n * ROW;
    const words = { size: 8.5, y: top, x, width, colour: paper.ink };
    drawLine(doc, { ...words, text: name, fonts: fonts.regular });
    drawLine(doc, { ...words, text: figure, fonts: fonts.bold, align: 'right' });
    doc
      .fillColor(paper.line)
      .rect(x, top + 13, width, THICK)
      .fill();
    const length = Math.min(1, Math.max(0, share)) * width;
    if (length > 0)
      doc
        .fillColor(chartInk[kind])
        .rect(x, top + 13, length, THICK)
        .fill();
  }
}
