import type PDFDocument from 'pdfkit';

import { printWords } from '../../../../text/print/printWords.ts';
import { drawLine } from '../../../pdf/drawLine.ts';
import { paper } from '../../../pdf/paper.ts';
import type { PrintSheet } from './printSheet.ts';

const HEIGHT = 20;
const FIRST = 52;
const CELL = 46;

/** The table in which who marks the paper writes what each part got: 题号 一 二 总分. */
export function drawScores(
  doc: PDFDocument,
  { fonts, language }: PrintSheet,
  { parts, y }: { parts: number; y: number },
): number {
  const { table } = printWords[language];
  const numbers = Array.from({ length: parts }, (_, n) => table.short(n + 1));
  const titles = [table.part, ...numbers, table.total];
  const cell = Math.min(CELL, (paper.width - FIRST) / (titles.length - 1));
  const width = FIRST + cell * (titles.length - 1);
  const left = paper.left + (paper.width - width) / 2;
  const at = (n: number) => left + (n === 0 ? 0 : FIRST + (n - 1) * cell);
  doc.lineWidth(0.6).strokeColor(paper.ink);
  for (const row of [0, 1]) {
    for (const [n] of titles.entries()) {
      doc.rect(at(n), y + row * HEIGHT, n === 0 ? FIRST : cell, HEIGHT).stroke();
    }
  }
  const set = { fonts: fonts.regular, size: 10, colour: paper.ink, align: 'center' } as const;
  for (const [n, text] of titles.entries()) {
    drawLine(doc, { ...set, text, x: at(n) + 2, y: y + 4.5, width: (n === 0 ? FIRST : cell) - 4 });
  }
  drawLine(doc, { ...set, text: table.score, x: left + 2, y: y + HEIGHT + 4.5, width: FIRST - 4 });
  return y + 2 * HEIGHT;
}
