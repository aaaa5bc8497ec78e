import type PDFDocument from 'pdfkit';

import { paper } from '../../pdf/paper.ts';
import { drawCourse } from './drawCourse.ts';
import { drawMonths } from './drawMonths.ts';
import { drawShares } from './drawShares.ts';
import { drawSpread } from './drawSpread.ts';
import type { ReportSheet } from './reportSheet.ts';
import type { Place } from './place.ts';
import { layerRows, sourceRows, stateRows, type ShareChart } from './shareRows.ts';

const GAP = 20;
const HEIGHT = 182;
const NOTE = 8;

/**
 * What a unit's year shows, two charts in a row, each under the sentence it proves.
 *
 * @param from where they begin on the first page
 * @returns where the next thing can begin
 */
export function drawCharts(doc: PDFDocument, sheet: ReportSheet, from: number): number {
  const width = (paper.width - GAP) / 2;
  const shares = (chart: ShareChart) => ({
    ...chart,
    draw: (place: Place) => {
      drawShares(doc, sheet, { place, rows: chart.rows });
    },
  });
  // One layer alone is compared with nothing.
  const layers = [layerRows(sheet)].filter(({ rows }) => rows.length > 1);
  const charts = [
    drawCourse(doc, sheet),
    drawSpread(doc, sheet),
    drawMonths(doc, sheet),
    ...[sourceRows(sheet), ...layers, stateRows(sheet)].map(shares),
  ];
  for (const [n, { finding, note, draw }] of charts.entries()) {
    const x = paper.left + (n % 2) * (width + GAP);
    const y = from + Math.floor(n / 2) * HEIGHT;
    const inCard = { width, lineGap: 1 };
    doc.font('bold').fontSize(10).fillColor(paper.ink).text(finding, x, y, inCard);
    const below = y + doc.heightOfString(finding, inCard) + 2;
    doc.font('regular').fontSize(NOTE).fillColor(paper.muted).text(note, x, below, inCard);
    draw({ x, y: below + doc.heightOfString(note, inCard) + 6, width });
  }
  return from + Math.ceil(charts.length / 2) * HEIGHT;
}
