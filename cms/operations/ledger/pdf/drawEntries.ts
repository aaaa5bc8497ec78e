import type PDFDocument from 'pdfkit';

import { describeEvidence } from '../../../domain/ledger/describeEvidence.ts';
import { formatUnits } from '../../../domain/formatUnits.ts';
import type { CreditEntry } from '../../../payload-types.ts';
import { paper } from '../../pdf/paper.ts';
import { kindLabels, sourceLabels } from './sourceLabels.ts';

const COLUMNS = [
  { title: '日期', x: 0, width: 60 },
  { title: '从哪里来，凭什么记', x: 64, width: 252 },
  { title: '来源', x: 324, width: 46 },
  { title: '类别', x: 374, width: 30 },
  { title: '政策', x: 408, width: 50 },
  { title: '学时', x: 458, width: 41.28, align: 'right' as const },
];
const GAP = 5;

/**
 * The table of every entry, over as many pages as it takes; each page repeats its head and no
 * row is broken over two.
 *
 * @param from where it begins on the current page
 * @returns where the next thing can begin
 */
export function drawEntries(doc: PDFDocument, entries: readonly CreditEntry[], from: number) {
  let y = drawTitles(doc, from);
  for (const entry of entries) {
    const height = rowHeight(doc, entry);
    if (y + height > paper.bottom) {
      doc.addPage();
      y = drawTitles(doc, paper.top);
    }
    drawRow(doc, entry, y);
    y += height;
    rule(doc, y);
  }
  return y;
}

function rule(doc: PDFDocument, y: number): void {
  doc.lineWidth(0.5).strokeColor(paper.line);
  doc.moveTo(paper.left, y).lineTo(paper.right, y).stroke();
}

function drawTitles(doc: PDFDocument, y: number): number {
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  for (const { title, x, width, align = 'left' } of COLUMNS) {
    doc.text(title, paper.left + x, y, { width, align });
  }
  doc.lineWidth(1).strokeColor(paper.seal);
  doc
    .moveTo(paper.left, y + 17)
    .lineTo(paper.right, y + 17)
    .stroke();
  return y + 17;
}

const [, content] = COLUMNS;
const inContent = { width: content?.width ?? 0, lineGap: 1 };

function rowHeight(doc: PDFDocument, entry: CreditEntry): number {
  const title = doc.font('bold').fontSize(9.5).heightOfString(entry.sourceTitle, inContent);
  const proof = doc.font('regular').fontSize(8.5).heightOfString(proofOf(entry), inContent);
  return GAP + title + 2 + proof + GAP;
}

/** A line of its own even where an entry tells nothing: rows stay of one rhythm. */
const proofOf = (entry: CreditEntry): string => describeEvidence(entry) || '—';

function drawRow(doc: PDFDocument, entry: CreditEntry, top: number): void {
  const y = top + GAP;
  const x = (n: number) => paper.left + (COLUMNS[n]?.x ?? 0);
  const width = (n: number) => ({ width: COLUMNS[n]?.width ?? 0 });
  doc.font('bold').fontSize(9.5).fillColor(paper.ink).text(entry.sourceTitle, x(1), y, inContent);
  const title = doc.heightOfString(entry.sourceTitle, inContent);
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  doc.text(proofOf(entry), x(1), y + title + 2, inContent);
  doc.fontSize(9).fillColor(paper.ink).text(entry.day, x(0), y, width(0));
  doc.fontSize(8.5).fillColor(paper.muted).text(sourceLabels[entry.sourceKind], x(2), y, width(2));
  doc.text(kindLabels[entry.kind], x(3), y, width(3));
  doc.text(entry.policy, x(4), y, width(4));
  const less = entry.units < 0;
  doc
    .font('bold')
    .fontSize(10)
    .fillColor(less ? paper.seal : paper.ink);
  const units = `${less ? '−' : '+'}${formatUnits(Math.abs(entry.units))}`;
  doc.text(units, x(5), y, { ...width(5), align: 'right' });
}
