import type PDFDocument from 'pdfkit';

import { paperMarks, printedGroups } from '../../../../domain/quiz/print/printedGroups.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { paper } from '../../../pdf/paper.ts';
import { drawFields, drawPrintHead } from './drawPrintHead.ts';
import { drawScores } from './drawScores.ts';
import { flow, type Row } from './flow.ts';
import { groupTitle } from './groupTitle.ts';
import type { PrintSheet } from './printSheet.ts';
import { questionRows } from './questionRows.ts';
import { space, textRows } from './textRows.ts';

/** The paper itself: head, who sits it, what each part got, and the questions part by part. */
export function drawQuestions(doc: PDFDocument, sheet: PrintSheet): void {
  const { language, fonts, paper: questions, minutes } = sheet;
  const words = printWords[language];
  const { unit, name, number, score } = words.head;
  const groups = printedGroups(questions);
  let y = drawPrintHead(doc, sheet);
  drawFields(doc, sheet, { names: [unit, name, number, score], parts: [5, 3, 3, 2], y });
  y = drawScores(doc, sheet, { parts: groups.length, y: y + 28 }) + 12;
  const small = { fonts: fonts.regular, size: 9.5, colour: paper.muted };
  const facts = [words.facts(questions.length, paperMarks(questions), minutes), ...guides(sheet)];
  const about = textRows(doc, {
    ...{ ...small, text: facts.join(language === 'zh' ? '' : ' ') },
    ...{ x: paper.left, width: paper.width },
  });
  let place = 0;
  const blocks: Row[][] = [about];
  for (const [n, group] of groups.entries()) {
    const title = textRows(doc, {
      ...{ text: groupTitle(language, group, n + 1), fonts: fonts.bold, size: 12 },
      ...{ colour: paper.ink, x: paper.left, width: paper.width },
    });
    for (const [k, question] of group.questions.entries()) {
      place += 1;
      const rows = questionRows(doc, sheet, { question, place });
      // A heading never stands alone at the foot of a page.
      blocks.push(k === 0 ? [space(8), ...title, space(3), ...rows] : rows);
    }
  }
  flow(doc, blocks, y);
}

/** What has to be said of kinds of questions that the paper has. */
function guides({ language, paper: questions }: PrintSheet): string[] {
  const { judged, rules } = printWords[language];
  const rule = questions.flatMap(({ key }) => ('set' in key ? [key.rule ?? 'all'] : []))[0];
  return [
    ...(questions.some(({ type }) => type === 'true-false') ? [judged] : []),
    ...(rule && rules[rule] !== '' ? [rules[rule]] : []),
  ];
}
