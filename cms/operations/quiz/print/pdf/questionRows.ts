import type PDFDocument from 'pdfkit';

import { inPages } from '../../../../domain/inPages.ts';
import { blanksIn } from '../../../../domain/quiz/blanksIn.ts';
import type { PaperOption, PaperQuestion } from '../../../../domain/quiz/paper.ts';
import { letterOf } from '../../../../domain/quiz/print/letters.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { drawLine } from '../../../pdf/drawLine.ts';
import { paper } from '../../../pdf/paper.ts';
import { textWidth } from '../../../pdf/wrapText.ts';
import type { Row } from './flow.ts';
import { mediaRows } from './mediaRows.ts';
import type { PrintSheet } from './printSheet.ts';
import { space, textRows } from './textRows.ts';

const SIZE = 10.5;
const INDENT = 24;
const LETTER = 16;
const HEIGHT = SIZE * 1.55;
const x = paper.left + INDENT;
const width = paper.width - INDENT;
/** A place to answer that the editor has left in the stem. */
const HAS_PLACE = /[（(][\s　]*[）)]/;

/** A question as it is printed: its number, stem and options, and where its answer goes. */
export function questionRows(
  doc: PDFDocument,
  sheet: PrintSheet,
  { question, place }: { question: PaperQuestion; place: number },
): Row[] {
  const words = printWords[sheet.language];
  const { type, stem, options = [], left = [], right = [] } = question;
  const fonts = sheet.fonts.regular;
  const set = { fonts, size: SIZE, x, width, colour: paper.ink };
  const stemOf = (text: string) => [
    ...textRows(doc, {
      ...set,
      text,
      mark: { text: `${place}.`, x: paper.left, width: INDENT - 4 },
    }),
    ...mediaRows(doc, sheet, question.media, { x, width }),
  ];
  const chosen = HAS_PLACE.test(stem) ? stem : `${stem}${words.place}`;
  switch (type) {
    case 'single':
    case 'multiple':
      return [...stemOf(chosen), ...optionRows(doc, sheet, options), space(6)];
    case 'true-false':
      return [...stemOf(chosen), space(6)];
    case 'fill-in':
      return [...stemOf(stem), ...(blanksIn(stem) > 0 ? [] : line(words.answer)), space(6)];
    case 'numeric':
      return [...stemOf(stem), ...line(words.answer), space(6)];
    case 'ordering':
      return [...stemOf(stem), ...optionRows(doc, sheet, options), ...line(words.order), space(6)];
    case 'matching':
      return [...stemOf(stem), ...pairRows(doc, sheet, left, right), ...pairLine(), space(6)];
  }

  function line(name: string): Row[] {
    return ruled(doc, sheet, [name]);
  }

  function pairLine(): Row[] {
    return ruled(doc, sheet, [words.pairs, ...left.map((_, n) => `${n + 1}`)]);
  }
}

/** Names with a line behind each, as many in a row as there is room for. */
function ruled(doc: PDFDocument, { fonts }: PrintSheet, names: string[]): Row[] {
  const [first = '', ...others] = names;
  return [
    {
      height: HEIGHT + 3,
      draw: (y) => {
        const set = { fonts: fonts.regular, size: SIZE, y: y + 3, colour: paper.ink };
        const lead = textWidth(doc, { text: first, fonts: fonts.regular, size: SIZE });
        drawLine(doc, { ...set, text: first, x, width });
        doc.lineWidth(0.6).strokeColor(paper.ink);
        const base = y + 3 + SIZE * 1.05;
        if (others.length === 0)
          doc
            .moveTo(x + lead, base)
            .lineTo(x + lead + 150, base)
            .stroke();
        const cell = Math.min(60, (width - lead) / Math.max(1, others.length));
        for (const [n, name] of others.entries()) {
          const at = x + lead + n * cell;
          drawLine(doc, { ...set, text: name, x: at, width: 14 });
          doc
            .moveTo(at + 14, base)
            .lineTo(at + cell - 6, base)
            .stroke();
        }
      },
    },
  ];
}

/** Four, two or one in a row, as short as they are. */
function optionRows(doc: PDFDocument, sheet: PrintSheet, options: readonly PaperOption[]) {
  const { fonts } = sheet;
  const longest = Math.max(
    0,
    ...options.map(({ text }) => textWidth(doc, { text, fonts: fonts.regular, size: SIZE })),
  );
  const across = [4, 2].find((many) => longest + LETTER + 8 <= width / many) ?? 1;
  const set = { fonts: fonts.regular, size: SIZE, colour: paper.ink };
  const inner = { x: x + LETTER, width: width - LETTER };
  if (across === 1 || options.some(({ text, media }) => text.includes('\n') || media)) {
    return options.flatMap(({ id, text, media }) => [
      // A picture without words still has its letter before it.
      ...textRows(doc, {
        ...{ ...set, ...inner, text: text || ' ' },
        mark: { text: `${letterOf(id)}.`, x, width: LETTER },
      }),
      ...mediaRows(doc, sheet, media, inner),
    ]);
  }
  return Array.from(inPages(options, across), (row): Row => ({
    height: HEIGHT,
    draw: (y) => {
      for (const [n, { id, text }] of row.entries()) {
        const at = x + n * (width / across);
        drawLine(doc, { ...set, text: `${letterOf(id)}.`, x: at, y, width: LETTER });
        drawLine(doc, { ...set, text, x: at + LETTER, y, width: width / across - LETTER });
      }
    },
  }));
}

/** What is to be matched, side by side: the left numbered, the right under letters. */
function pairRows(
  doc: PDFDocument,
  { fonts }: PrintSheet,
  left: readonly PaperOption[],
  right: readonly PaperOption[],
): Row[] {
  const half = width / 2;
  const set = { fonts: fonts.regular, size: SIZE, colour: paper.ink };
  const cell = (at: number, mark: string, text: string) =>
    textRows(doc, {
      ...{ ...set, text, x: at + LETTER, width: half - LETTER - 10 },
      mark: { text: mark, x: at, width: LETTER },
    });
  return left.map((one, n): Row => {
    const other = right[n];
    const sides = [
      cell(x, `${n + 1}.`, one.text),
      other ? cell(x + half, `${letterOf(other.id)}.`, other.text) : [],
    ];
    const heights = sides.map((rows) => rows.reduce((sum, { height }) => sum + height, 0));
    return {
      height: Math.max(...heights),
      draw: (y) => {
        for (const rows of sides) {
          for (const [k, row] of rows.entries()) row.draw(y + k * HEIGHT);
        }
      },
    };
  });
}
