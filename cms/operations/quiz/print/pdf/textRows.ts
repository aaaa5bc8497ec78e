import type PDFDocument from 'pdfkit';

import { drawLine } from '../../../pdf/drawLine.ts';
import type { NamedFont } from '../../../pdf/pdfFonts.ts';
import { wrapText } from '../../../pdf/wrapText.ts';
import type { Row } from './flow.ts';

interface Text {
  text: string;
  fonts: readonly NamedFont[];
  size: number;
  x: number;
  width: number;
  colour: string;
  /** Drawn before the first line, to the left of it. */
  mark?: { text: string; x: number; width: number };
}

/** Of the size, from one line to the next: room enough to read and to mark in. */
const LEADING = 1.55;

/** A text as rows, a line each. */
export function textRows(doc: PDFDocument, { text, mark, ...set }: Text): Row[] {
  const { fonts, size, x, width, colour } = set;
  return wrapText(doc, { text, fonts, size, width }).map((line, n) => ({
    height: size * LEADING,
    draw: (y) => {
      // A mark of punctuation hangs over the end of its line rather than making it smaller.
      const room = width + size;
      if (n === 0 && mark) drawLine(doc, { ...mark, fonts, size, y, colour });
      drawLine(doc, { text: line, fonts, size, x, y, width: room, colour });
    },
  }));
}

/** Nothing, so high. */
export const space = (height: number): Row => ({ height, draw: () => undefined });
