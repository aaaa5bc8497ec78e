import type PDFDocument from 'pdfkit';

import { paper } from '../../../pdf/paper.ts';

/** A strip across the page. */
export interface Row {
  height: number;
  draw: (y: number) => void;
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, one) => sum + one.height, 0);

/**
 * Puts blocks under each other, over as many pages as they take. A block stands on one page where
 * it fits on any; only one that is longer than a page is torn, between two of its rows.
 *
 * @param from where the first begins on the current page
 * @returns where the next thing can begin
 */
export function flow(doc: PDFDocument, blocks: readonly (readonly Row[])[], from: number): number {
  let y = from;
  const turn = () => {
    doc.addPage();
    y = paper.top;
  };
  for (const rows of blocks) {
    const height = heightOf(rows);
    if (y + height > paper.bottom && height <= paper.bottom - paper.top) turn();
    for (const row of rows) {
      if (y + row.height > paper.bottom) turn();
      row.draw(y);
      y += row.height;
    }
  }
  return y;
}
