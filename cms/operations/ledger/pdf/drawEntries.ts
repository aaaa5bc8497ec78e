import type PDFDocument from 'pdfkit';

import { formatUnits } from '../../../domain/formatUnits.ts';
import type { CreditEntry } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import { describeEvidence } from '../../../text/ledger/describeEvidence.ts';
import { entryTitle } from '../../../text/ledger/entryTitle.ts';
import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';

/** Wide enough for either language's words. */
const COLUMNS = [
  { name: 'day', x: 0, width: 58 },
  { name: 'content', x: 62, width: 230 },
  { name: 'source', x: 298, width: 54 },
  { name: 'kind', x: 354, width: 54 },
  { name: 'policy', x: 410, width: 48 },
  { name: 'hours', x: 458, width: 41.28, align: 'right' },
] as const;
const GAP = 5;

/**
 * The table of every entry, over as many pages as it takes; each page repeats its head and no
 * row is broken over two.
 *
 * @param from where it begins on the current page
 * @returns where the next thing can begin
 */
export function drawEntries(doc: PDFDocument, sheet: RecordSheet, from: number) {
  const { language, entries } = sheet;
  let y = drawTitles(doc, language, from);
  for (const entry of entries) {
    const height = rowHeight(doc, language, entry);
    if (y + height > paper.bottom) {
      doc.addPage();
      y = drawTitles(doc, language, paper.top);
    }
    drawRow(doc, { language, entry, y });
    y += height;
    rule(doc, y);
  }
  return y;
}

function rule(doc: PDFDocument, y: number): void {
  doc.lineWidth(0.5).strokeColor(paper.line);
  doc.moveTo(paper.left, y).lineTo(paper.right, y).stroke();
}

function drawTitles(doc: PDFDocument, language: Language, y: number): number {
  const titles = ledgerWords[language].record.columns;
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  for (const { name, x, width, ...rest } of COLUMNS) {
    doc.text(titles[name], paper.left + x, y, { width, ...rest });
  }
  doc.lineWidth(1).strokeColor(paper.seal);
  doc
    .moveTo(paper.left, y + 17)
    .lineTo(paper.right, y + 17)
    .stroke();
  return y + 17;
}

const [, content] = COLUMNS;
const inContent = { width: content.width, lineGap: 1 };

function rowHeight(doc: PDFDocument, language: Language, entry: CreditEntry): number {
  const name = entryTitle(language, entry);
  const title = doc.font('bold').fontSize(9.5).heightOfString(name, inContent);
  const proof = doc
    .font('regular')
    .fontSize(8.5)
    .heightOfString(proofOf(language, entry), inContent);
  return GAP + title + 2 + proof + GAP;
}

/** A line of its own even where an entry tells nothing: rows stay of one rhythm. */
const proofOf = (language: Language, entry: CreditEntry): string =>
  describeEvidence(language, entry) || '—';

interface Row {
  language: Language;
  entry: CreditEntry;
  y: number;
}

function drawRow(doc: PDFDocument, { language, entry, y: top }: Row): void {
  const { sources, kinds } = ledgerWords[language];
  const name = entryTitle(language, entry);
  const y = top + GAP;
  const x = (n: number) => paper.left + (COLUMNS[n]?.x ?? 0);
  const width = (n: number) => ({ width: COLUMNS[n]?.width ?? 0 });
  doc.font('bold').fontSize(9.5).fillColor(paper.ink).text(name, x(1), y, inContent);
  const title = doc.heightOfString(name, inContent);
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  doc.text(proofOf(language, entry), x(1), y + title + 2, inContent);
  doc.fontSize(9).fillColor(paper.ink).text(entry.day, x(0), y, width(0));
  doc.fontSize(8.5).fillColor(paper.muted).text(sources[entry.sourceKind], x(2), y, width(2));
  doc.text(kinds[entry.kind], x(3), y, width(3));
  doc.text(entry.policy, x(4), y, width(4));
  const less = entry.units < 0;
  doc
    .font('bold')
    .fontSize(10)
    .fillColor(less ? paper.seal : paper.ink);
  const units = `${less ? '−' : '+'}${formatUnits(Math.abs(entry.units))}`;
  doc.text(units, x(5), y, { ...width(5), align: 'right' });
}
