import type PDFDocument from 'pdfkit';

import { courseShape } from '../chartShapes.ts';
import { paceCourse } from '../../../domain/reports/paceCourse.ts';
import { perPerson } from '../../../domain/reports/findings.ts';
import { formatHours } from '../../../text/formatHours.ts';
import { monthName } from '../../../text/monthName.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import { paper } from '../../pdf/paper.ts';
import { chartInk } from './chartInk.ts';
import type { Place } from './place.ts';
import type { ReportSheet } from './reportSheet.ts';

const SIZE = 7.5;

/** How the mean grew over the months, beside what the calendar asks for. */
export function drawCourse(doc: PDFDocument, { language, overview, findings }: ReportSheet) {
  const { total, pace, day } = overview;
  const words = reportsWords[language].report.pace;
  const draw = ({ x, y, width }: Place) => {
    const ground = { width, height: 118, left: 28, right: 40, top: 10, bottom: 16 };
    const shape = courseShape(ground, paceCourse(total, { pace, day }));
    doc.save().translate(x, y).lineWidth(0.5).strokeColor(paper.line);
    doc.font('regular').fontSize(SIZE).fillColor(paper.muted);
    const line = (text: string, left: number, top: number, align: 'left' | 'right' | 'center') => {
      const start = { left, right: left - 60, center: left - 30 }[align];
      doc.text(text, start, top, { width: 60, align, lineBreak: false });
    };
    for (const { value, y: at } of shape.ticks) {
      doc.moveTo(shape.left, at).lineTo(shape.right, at).stroke();
      line(formatHours(language, value), shape.left - 6, at - 5, 'right');
    }
    for (const { month, x: at } of shape.months.filter(({ month: n }) => n % 2 === 1)) {
      const name = monthName(language, month);
      line(name, at, ground.height - 11, 'center');
    }
    doc.lineWidth(1).strokeColor(paper.muted).dash(3, { space: 3 }).path(shape.calendar).stroke();
    doc.undash();
    line(words.calendar, shape.goal.x + 5, shape.goal.y - 5, 'left');
    doc.lineWidth(1.8).strokeColor(chartInk.seal).path(shape.path).stroke();
    doc.fillColor(chartInk.seal).circle(shape.end.x, shape.end.y, 3).fill();
    doc.font('bold').fontSize(8.5).fillColor(paper.ink);
    const mean = formatHours(language, perPerson(total, total.earnedUnits));
    line(mean, shape.end.x + 6, shape.end.y + 1, 'left');
    doc.restore();
  };
  return { finding: findings.pace, note: words.note, draw };
}
