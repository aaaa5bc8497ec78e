import type PDFDocument from 'pdfkit';

import { printedGroups } from '../../../../domain/quiz/print/printedGroups.ts';
import { printedAnswer } from '../../../../text/print/printedAnswer.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { paper } from '../../../pdf/paper.ts';
import { drawPrintHead } from './drawPrintHead.ts';
import { flow, type Row } from './flow.ts';
import { groupTitle } from './groupTitle.ts';
import type { PrintSheet } from './printSheet.ts';
import { space, textRows } from './textRows.ts';

const INDENT = 24;

/** The key of a form: of each question its answer, why, and where that stands. */
export function drawKey(doc: PDFDocument, sheet: PrintSheet): void {
  const { language, fonts, paper: questions, sources } = sheet;
  const words = printWords[language];
  const from = drawPrintHead(doc, sheet, words.heldBy(words.key.title, words.key.secret));
  const wide = { x: paper.left, width: paper.width, colour: paper.ink };
  const inner = { x: paper.left + INDENT, width: paper.width - INDENT };
  let place = 0;
  const blocks: Row[][] = [];
  for (const [n, group] of printedGroups(questions).entries()) {
    const text = groupTitle(language, group, n + 1);
    const title = textRows(doc, { ...wide, text, fonts: fonts.bold, size: 11.5 });
    for (const [k, question] of group.questions.entries()) {
      place += 1;
      const { stem, explanation, full, id } = question;
      const answer = `${printedAnswer(language, question)}${full ? words.key.full : ''}`;
      const small = { ...inner, fonts: fonts.regular, size: 9, colour: paper.muted };
      const said = (name: string, told: string | undefined): Row[] =>
        told ? textRows(doc, { ...small, text: `${name}${told}` }) : [];
      const mark = { text: `${place}.`, x: paper.left, width: INDENT - 4 };
      const rows = [
        ...textRows(doc, { ...wide, ...inner, text: answer, fonts: fonts.bold, size: 10.5, mark }),
        ...textRows(doc, { ...small, colour: paper.ink, text: stem }),
        ...said(words.key.explanation, explanation),
        ...said(words.key.source, sources[id]),
        space(5),
      ];
      blocks.push(k === 0 ? [...(n > 0 ? [space(8)] : []), ...title, space(3), ...rows] : rows);
    }
  }
  flow(doc, blocks, from);
}
