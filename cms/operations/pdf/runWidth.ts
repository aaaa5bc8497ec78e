import type PDFDocument from 'pdfkit';

import type { FontRun } from './fontRuns.ts';

/** How wide characters of one font are, in points; a frame with a number is as wide as it is high. */
export function runWidth(
  doc: PDFDocument,
  run: FontRun,
  { size, spacing }: Record<'size' | 'spacing', number>,
): number {
  if ('missing' in run) return size + spacing;
  doc.registerFont(run.font.name, run.font.font).font(run.font.name).fontSize(size);
  return doc.widthOfString(run.text) + spacing * [...run.text].length;
}
