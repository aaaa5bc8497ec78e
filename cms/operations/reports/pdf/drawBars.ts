import type PDFDocument from 'pdfkit';

import { barsShape } from '../chartShapes.ts';
import { paper } from '../../pdf/paper.ts';
import { chartInk } from './chartInk.ts';
import type { Place } from './place.ts';

interface Bars {
  place: Place;
  bars: { value: number; head: string; foot: string; kind: keyof typeof chartInk }[];
  /** A height that all are held against. */
  goal?: number;
}

const SIZE = 7;

/** Bars that stand side by side, each with its figure above and its name below. */
export function drawBars(doc: PDFDocument, { place: { x, y, width }, bars, goal }: Bars): void {
  const ground = { width, height: 118, left: 0, right: 0, top: 14, bottom: 16 };
  const values = bars.map(({ value }) => value);
  const shape = barsShape(ground, values, goal);
  doc.save().translate(x, y);
  // Wider than its bar: a figure is never broken over two lines.
  const centred = (text: string, middle: number, top: number) =>
    doc.text(text, middle - 20, top, { width: 40, align: 'center', lineBreak: false });
  for (const [n, bar] of shape.bars.entries()) {
    const told = bars[n];
    if (!told) continue;
    if (bar.height > 0) {
      doc.fillColor(chartInk[told.kind]).rect(bar.x, bar.y, bar.width, bar.height).fill();
    }
    if (told.value > 0) {
      doc.font('bold').fontSize(SIZE).fillColor(paper.ink);
      centred(told.head, bar.middle, bar.y - 10);
    }
    doc.font('regular').fontSize(SIZE).fillColor(paper.muted);
    centred(told.foot, bar.middle, shape.foot + 4);
  }
  doc.lineWidth(0.5).strokeColor(paper.line);
  doc.moveTo(0, shape.foot).lineTo(width, shape.foot).stroke();
  if (goal !== undefined) {
    doc.lineWidth(1).strokeColor(paper.muted).dash(3, { space: 3 });
    doc.moveTo(0, shape.goal).lineTo(width, shape.goal).stroke().undash();
  }
  doc.restore();
}
