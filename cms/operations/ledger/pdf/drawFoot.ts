import type PDFDocument from 'pdfkit';

import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';

/** The foot of every page: whose record, its code and which page of how many. */
export function drawFoot(doc: PDFDocument, { name, year, madeOn, digest }: RecordSheet): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const y = paper.bottom + 18;
    doc.font('regular').fontSize(8).fillColor(paper.muted);
    const whose = `${name} · ${year} 年学时记录 · ${madeOn} · 校验码 ${digest}`;
    doc.text(whose, paper.left, y, { width: 400, lineBreak: false });
    const number = `第 ${page - start + 1} 页，共 ${count} 页`;
    doc.text(number, paper.right - 90, y, { width: 90, align: 'right', lineBreak: false });
  }
}
