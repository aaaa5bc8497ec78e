import type PDFDocument from 'pdfkit';

import { formatUnits } from '../../../domain/formatUnits.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../domain/ledger/ledgerEntry.ts';
import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';
import { sourceLabels } from './sourceLabels.ts';

/**
 * The head of the first page: whose record it is, the year's total in a sentence, and the sums
 * of each source.
 *
 * @returns where the next thing can begin
 */
export function drawHead(doc: PDFDocument, sheet: RecordSheet): number {
  const { left, top, right, width, seal, ink, muted, sunk } = paper;
  doc.fillColor(seal).roundedRect(left, top, 30, 30, 4).fill();
  doc.font('bold').fontSize(10).fillColor('#ffffff');
  doc.text('政工', left, top + 2, { width: 30, align: 'center' });
  doc.text('学堂', left, top + 14.5, { width: 30, align: 'center' });
  doc.font('bold').fontSize(18).fillColor(ink);
  doc.text(`${sheet.year} 年学时记录`, left + 42, top + 1);
  doc.font('regular').fontSize(9).fillColor(muted);
  doc.text(`制作日期 ${sheet.madeOn}`, right - 160, top + 9, { width: 160, align: 'right' });

  let y = top + 48;
  const person = [
    ['姓名', sheet.name],
    ['工号', sheet.staffNumber ?? '—'],
    ['单位', sheet.unit ?? '—'],
  ] as const;
  const columns = [left, left + 120, left + 240];
  for (const [n, [label, value]] of person.entries()) {
    const x = columns[n] ?? left;
    doc.font('regular').fontSize(9).fillColor(muted).text(label, x, y);
    doc.font('bold').fontSize(11).fillColor(ink);
    doc.text(value, x, y + 13, { width: n === 2 ? right - x : 112, height: 16, ellipsis: true });
  }

  y += 46;
  doc.fillColor(sunk).roundedRect(left, y, width, 74, 8).fill();
  doc.font('bold').fontSize(13).fillColor(ink);
  doc.text(totalSentence(sheet), left + 16, y + 13, { width: width - 32 });
  const cell = (width - 32) / SOURCE_KINDS.length;
  for (const [n, kind] of SOURCE_KINDS.entries()) {
    drawSum(doc, { kind, units: sheet.bySource[kind], x: left + 16 + n * cell, y: y + 38, cell });
  }
  return y + 74 + 22;
}

function totalSentence({ year, earnedUnits, targetUnits }: RecordSheet): string {
  const missing = targetUnits - earnedUnits;
  const rest = missing > 0 ? `还差 ${formatUnits(missing)} 学时` : '已达标';
  return `${year} 年已得 ${formatUnits(earnedUnits)} 学时，目标 ${formatUnits(targetUnits)} 学时，${rest}。`;
}

interface Sum {
  kind: SourceKind;
  units: number;
  x: number;
  y: number;
  cell: number;
}

function drawSum(doc: PDFDocument, { kind, units, x, y, cell }: Sum): void {
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  doc.text(sourceLabels[kind], x, y, { width: cell });
  doc.font('bold').fontSize(11).fillColor(paper.ink);
  doc.text(formatUnits(units), x, y + 11, { width: cell });
}
