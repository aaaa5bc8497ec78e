import type PDFDocument from 'pdfkit';

import { formatUnits } from '../../../domain/formatUnits.ts';
import { SOURCE_KINDS } from '../../../domain/ledger/ledgerEntry.ts';
import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { drawLine } from '../../pdf/drawLine.ts';
import { drawMark } from '../../pdf/drawMark.ts';
import { paper } from '../../pdf/paper.ts';
import type { RecordSheet } from './recordSheet.ts';

/**
 * The head of the first page: whose record it is, the year's total in a sentence, and the sums
 * of each source.
 *
 * @returns where the next thing can begin
 */
export function drawHead(doc: PDFDocument, sheet: RecordSheet): number {
  const { record: words, sources } = ledgerWords[sheet.language];
  const { left, top, right, width, ink, muted, sunk } = paper;
  drawMark(doc, sheet.language);
  doc.font('bold').fontSize(18).fillColor(ink);
  doc.text(words.title(sheet.year), left + 42, top + 1);
  doc.font('regular').fontSize(9).fillColor(muted);
  doc.text(words.madeOn(sheet.madeOn), right - 160, top + 9, { width: 160, align: 'right' });

  let y = top + 48;
  const person = [
    [words.person.name, sheet.name],
    [words.person.staffNumber, sheet.staffNumber ?? '—'],
    [words.person.unit, sheet.unit ?? '—'],
  ] as const;
  const columns = [left, left + 120, left + 240];
  for (const [n, [label, value]] of person.entries()) {
    const x = columns[n] ?? left;
    doc.font('regular').fontSize(9).fillColor(muted).text(label, x, y);
    const room = { x, y: y + 13, width: n === 2 ? right - x : 112 };
    drawLine(doc, { ...room, text: value, fonts: sheet.fonts.bold, size: 11, colour: ink });
  }

  y += 46;
  doc.fillColor(sunk).roundedRect(left, y, width, 74, 8).fill();
  doc.font('bold').fontSize(13).fillColor(ink);
  doc.text(totalSentence(sheet), left + 16, y + 13, { width: width - 32 });
  const cell = (width - 32) / SOURCE_KINDS.length;
  for (const [n, kind] of SOURCE_KINDS.entries()) {
    drawSum(doc, {
      label: sources[kind],
      units: sheet.bySource[kind],
      x: left + 16 + n * cell,
      y: y + 38,
      cell,
    });
  }
  return y + 74 + 22;
}

function totalSentence({ language, year, earnedUnits, targetUnits }: RecordSheet): string {
  const missing = targetUnits - earnedUnits;
  return ledgerWords[language].record.total({
    year,
    earned: formatUnits(earnedUnits),
    target: formatUnits(targetUnits),
    missing: missing > 0 ? formatUnits(missing) : null,
  });
}

interface Sum {
  label: string;
  units: number;
  x: number;
  y: number;
  cell: number;
}

function drawSum(doc: PDFDocument, { label, units, x, y, cell }: Sum): void {
  doc.font('regular').fontSize(8.5).fillColor(paper.muted);
  doc.text(label, x, y, { width: cell });
  doc.font('bold').fontSize(11).fillColor(paper.ink);
  doc.text(formatUnits(units), x, y + 11, { width: cell });
}
