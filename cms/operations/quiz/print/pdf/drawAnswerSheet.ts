import type PDFDocument from 'pdfkit';

import type { PaperQuestion } from '../../../../domain/quiz/paper.ts';
import { lettersOf } from '../../../../domain/quiz/print/letters.ts';
import { printedGroups } from '../../../../domain/quiz/print/printedGroups.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { drawLine } from '../../../pdf/drawLine.ts';
import { paper } from '../../../pdf/paper.ts';
import { drawFields, drawPrintHead } from './drawPrintHead.ts';
import { flow, type Row } from './flow.ts';
import { groupTitle } from './groupTitle.ts';
import type { PrintSheet } from './printSheet.ts';
import { space, textRows } from './textRows.ts';

/** Boxes for a staff number: the longest in use have twelve figures. */
const NUMBER_BOXES = 12;
const NUMBER_BOX = 22;
const BUBBLE = { width: 17, height: 13, gap: 4 };
const PLACE = 24;
const HEIGHT = 21;

type Numbered = PaperQuestion & { place: number };

/** A sheet to answer on: who it is, and for each question its letters to fill in or a line. */
export function drawAnswerSheet(doc: PDFDocument, sheet: PrintSheet): void {
  const { language, fonts, paper: questions } = sheet;
  const words = printWords[language];
  let y = drawPrintHead(doc, sheet, words.heldBy(words.sheet.title, sheet.heldBy));
  drawFields(doc, sheet, { names: [words.head.unit, words.head.name], parts: [3, 2], y });
  y += 30;
  const label = { fonts: fonts.regular, size: 10.5, colour: paper.ink };
  drawLine(doc, { ...label, text: words.head.number, x: paper.left, y: y + 4, width: 50 });
  doc.lineWidth(0.8).strokeColor(paper.ink);
  for (let n = 0; n < NUMBER_BOXES; n += 1) {
    doc.rect(paper.left + 54 + n * NUMBER_BOX, y, NUMBER_BOX, NUMBER_BOX).stroke();
  }
  y += NUMBER_BOX + 10;
  let place = 0;
  const blocks: Row[][] = [
    textRows(doc, {
      ...{ text: words.sheet.guide, fonts: fonts.regular, size: 9, colour: paper.muted },
      ...{ x: paper.left, width: paper.width },
    }),
  ];
  for (const [n, group] of printedGroups(questions).entries()) {
    const numbered = group.questions.map((one): Numbered => ({ ...one, place: (place += 1) }));
    const title = textRows(doc, {
      ...{ text: groupTitle(language, group, n + 1), fonts: fonts.bold, size: 10.5 },
      ...{ colour: paper.ink, x: paper.left, width: paper.width },
    });
    const [first = [], ...rest] = runsOf(numbered).flatMap((run) => answerRows(doc, sheet, run));
    blocks.push([space(8), ...title, space(2), ...first], ...rest);
  }
  flow(doc, blocks, y);
}

const isBubbled = ({ type }: PaperQuestion): boolean =>
  type === 'single' || type === 'multiple' || type === 'true-false';

/** Questions in a row that are all filled in, or all written. */
function runsOf(questions: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of questions) {
    const last = runs.at(-1);
    if (last?.[0] && isBubbled(last[0]) === isBubbled(one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function answerRows(doc: PDFDocument, sheet: PrintSheet, run: readonly Numbered[]): Row[][] {
  const [first] = run;
  if (!first) return [];
  return isBubbled(first)
    ? bubbleRows(doc, sheet, run)
    : run.map((question) => [writtenRow(doc, sheet, question)]);
}

function bubbleRows(doc: PDFDocument, sheet: PrintSheet, run: readonly Numbered[]): Row[][] {
  const { language, fonts } = sheet;
  const { right, wrong } = printWords[language].sheet;
  const signsOf = (one: Numbered) => (one.type === 'true-false' ? [right, wrong] : lettersOf(one));
  const most = Math.max(...run.map((one) => signsOf(one).length));
  const cell = PLACE + most * (BUBBLE.width + BUBBLE.gap) + 12;
  const across = Math.max(1, Math.min(4, Math.floor(paper.width / cell)));
  const set = { fonts: fonts.regular, colour: paper.ink, align: 'center' } as const;
  return Array.from({ length: Math.ceil(run.length / across) }, (_, row) => [
    {
      height: HEIGHT,
      draw: (y: number) => {
        for (const [n, one] of run.slice(row * across, (row + 1) * across).entries()) {
          const x = paper.left + n * (paper.width / across);
          const text = String(one.place);
          drawLine(doc, {
            ...set,
            text,
            size: 10,
            x,
            y: y + 2.5,
            width: PLACE - 6,
            align: 'right',
          });
          for (const [k, sign] of signsOf(one).entries()) {
            const at = x + PLACE + k * (BUBBLE.width + BUBBLE.gap);
            doc.lineWidth(0.7).strokeColor(paper.ink);
            doc.roundedRect(at, y + 1.5, BUBBLE.width, BUBBLE.height, 5).stroke();
            drawLine(doc, {
              ...set,
              text: sign,
              size: 8.5,
              x: at,
              y: y + 3.2,
              width: BUBBLE.width,
            });
          }
        }
      },
    },
  ]);
}

/** A line to write on; of several blanks or pairs one each. */
function writtenRow(doc: PDFDocument, { fonts }: PrintSheet, question: Numbered): Row {
  const { place, blanks, left } = question;
  const names = blanks
    ? blanks.map((_, n) => `(${n + 1})`)
    : left
      ? left.map((_, n) => `(${n + 1})`)
      : [''];
  const set = { fonts: fonts.regular, size: 10, colour: paper.ink };
  return {
    height: HEIGHT + 5,
    draw: (y) => {
      const mark = {
        text: String(place),
        x: paper.left,
        width: PLACE - 6,
        align: 'right',
      } as const;
      drawLine(doc, { ...set, ...mark, y: y + 6 });
      const room = (paper.width - PLACE) / names.length;
      doc.lineWidth(0.6).strokeColor(paper.ink);
      for (const [n, name] of names.entries()) {
        const x = paper.left + PLACE + n * room;
        if (name !== '') drawLine(doc, { ...set, text: name, x, y: y + 6, width: 20 });
        const from = x + (name === '' ? 0 : 20);
        const to = x + Math.min(room, names.length === 1 ? room / 2 : room) - 8;
        doc
          .moveTo(from, y + 19)
          .lineTo(to, y + 19)
          .stroke();
      }
    },
  };
}
