import type PDFDocument from 'pdfkit';

import { fontRuns, type FontRun } from './fontRuns.ts';
import type { NamedFont } from './pdfFonts.ts';
import { runWidth } from './runWidth.ts';

interface Line {
  text: string;
  /** Where to look for each character, the likeliest first. */
  fonts: readonly NamedFont[];
  size: number;
  x: number;
  y: number;
  /** The room there is: what is longer is set smaller, and cut where that would be too small. */
  width: number;
  align?: 'left' | 'center' | 'right';
  colour: string;
  /** Between the characters, in points. */
  spacing?: number;
}

/** Of its size, at least. */
const SMALLEST = 0.6;
/** Of the size, above the line that characters stand on. */
const ASCENT = 0.88;

/**
 * One line of text that may hold any character: each is drawn by a font that has it, and one that
 * none has as a frame with its number, so that somebody can write it in by hand.
 */
export function drawLine(doc: PDFDocument, line: Line): void {
  const { fonts, x, y, width, align = 'left', colour, spacing = 0 } = line;
  const measured = (size: number) => (run: FontRun) => runWidth(doc, run, { size, spacing });
  let runs = fontRuns(line.text, fonts);
  const whole = sum(runs.map(measured(line.size)));
  const size = line.size * Math.max(SMALLEST, Math.min(1, width / whole));
  const signs = [...line.text];
  while (sum(runs.map(measured(size))) > width && signs.length > 1) {
    signs.pop();
    runs = fontRuns(`${signs.join('')}…`, fonts);
  }
  // Nothing follows the last character.
  const left = width - sum(runs.map(measured(size))) + spacing;
  let at = x + left * { left: 0, center: 0.5, right: 1 }[align];
  for (const run of runs) {
    if ('font' in run) {
      doc.registerFont(run.font.name, run.font.font).font(run.font.name).fontSize(size);
      doc.fillColor(colour).text(run.text, at, y + size * ASCENT, {
        ...{ lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing },
      });
    } else drawMissing(doc, { sign: run.missing, fonts, at, y, size, colour });
    at += measured(size)(run);
  }
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

interface Missing {
  sign: string;
  fonts: readonly NamedFont[];
  at: number;
  y: number;
  size: number;
  colour: string;
}

/** Two rows of figures in a frame, as browsers show it. */
function drawMissing(doc: PDFDocument, { sign, fonts, at, y, size, colour }: Missing): void {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const half = Math.ceil(number.length / 2);
  doc.lineWidth(size / 24).strokeColor(colour);
  doc.rect(at + size * 0.06, y + size * 0.06, size * 0.88, size * 0.88).stroke();
  for (const [n, text] of [number.slice(0, half), number.slice(half)].entries()) {
    const row = { fonts, size: size * 0.36, width: size * 0.8, align: 'center', colour } as const;
    drawLine(doc, { ...row, text, x: at + size * 0.1, y: y + size * (0.12 + 0.38 * n) });
  }
}
