import type PDFDocument from 'pdfkit';

import { printWords } from '../../../../text/print/printWords.ts';
import { drawLine } from '../../../pdf/drawLine.ts';
import { paper } from '../../../pdf/paper.ts';
import { textWidth } from '../../../pdf/wrapText.ts';
import type { PrintSheet } from './printSheet.ts';

/** Of the box that the form's name stands in. */
const BOX = { width: 58, height: 30 };

/**
 * The head of a first page: what it is, who holds it and when, and which form.
 *
 * @param under what stands below the title in place of who holds it
 * @returns where the next thing can begin
 */
export function drawPrintHead(doc: PDFDocument, sheet: PrintSheet, under?: string): number {
  const { fonts, heading, heldBy, form, language } = sheet;
  const { left, right, top, ink, muted } = paper;
  const room = right - left - 2 * (BOX.width + 10);
  const title = { fonts: fonts.bold, size: 18, colour: ink, align: 'center' } as const;
  drawLine(doc, { ...title, text: heading, x: left + BOX.width + 10, y: top, width: room });
  const note = { fonts: fonts.regular, size: 10, colour: muted, align: 'center' } as const;
  drawLine(doc, { ...note, text: under ?? heldBy, x: left, y: top + 28, width: right - left });
  doc.lineWidth(1.2).strokeColor(ink);
  doc.rect(right - BOX.width, top - 3, BOX.width, BOX.height).stroke();
  const letter = { fonts: fonts.bold, size: 15, colour: ink, align: 'center' } as const;
  drawLine(doc, {
    ...{ ...letter, text: printWords[language].form(form) },
    ...{ x: right - BOX.width + 4, y: top + 4, width: BOX.width - 8 },
  });
  return top + 50;
}

/**
 * Names with a line to write on behind each, across the page.
 *
 * @param parts how much of the page each gets
 */
export function drawFields(
  doc: PDFDocument,
  { fonts }: PrintSheet,
  { names, parts, y }: { names: readonly string[]; parts: readonly number[]; y: number },
): void {
  const all = parts.reduce((sum, part) => sum + part, 0);
  let { left: x } = paper;
  for (const [n, text] of names.entries()) {
    const width = (paper.width * (parts[n] ?? 1)) / all;
    const set = { fonts: fonts.regular, size: 10.5, colour: paper.ink };
    drawLine(doc, { ...set, text, x, y, width });
    const from = x + textWidth(doc, { text, fonts: fonts.regular, size: 10.5 }) + 4;
    doc.lineWidth(0.6).strokeColor(paper.ink);
    doc
      .moveTo(from, y + 13)
      .lineTo(x + width - 10, y + 13)
      .stroke();
    x += width;
  }
}
