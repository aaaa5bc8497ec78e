import type PDFDocument from 'pdfkit';
import { encode } from 'uqr';

interface Squares {
  text: string;
  x: number;
  y: number;
  /** In points, without the quiet margin that the paper around it has to leave. */
  size: number;
  colour: string;
}

/** A text as squares that a phone's camera reads; drawn, so that they print sharp at any size. */
export function drawQr(doc: PDFDocument, { text, x, y, size, colour }: Squares): void {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const side = size / data.length;
  doc.fillColor(colour);
  for (const [row, cells] of data.entries()) {
    for (const [column, dark] of cells.entries()) {
      // A trace wider than its place: no printer leaves a hair's breadth between two.
      if (dark) doc.rect(x + column * side, y + row * side, side * 1.02, side * 1.02);
    }
  }
  doc.fill();
}
