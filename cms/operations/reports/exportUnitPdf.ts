import { buffer } from 'node:stream/consumers';

import type { Payload } from 'payload';

import { partsOfLines } from '../../domain/reports/partsOfLines.ts';
import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { reportsWords } from '../../text/reports/reportsWords.ts';
import { sayFindings } from '../../text/reports/sayFindings.ts';
import { drawFoot } from '../pdf/drawFoot.ts';
import { newDocument } from '../pdf/newDocument.ts';
import { pdfFonts } from '../pdf/pdfFonts.ts';
import { drawCharts } from './pdf/drawCharts.ts';
import { drawHead } from './pdf/drawHead.ts';
import { drawSigners } from './pdf/drawSigners.ts';
import { drawUnits } from './pdf/drawUnits.ts';
import type { ReportSheet } from './pdf/reportSheet.ts';
import { paperLines } from './paperLines.ts';
import { readOverview, tellOverview } from './readOverview.ts';
import { readReportUnit } from './readReportUnit.ts';
import { reportTitle } from './reportTitle.ts';
import type { WantedReport } from './wantedReport.ts';

/**
 * A unit's year as a report on A4: its figures, its charts with what they show, and the units
 * below it. Names of learners are in the workbook only: paper is passed around.
 *
 * @throws OperationError as `readReportUnit`
 */
export async function exportUnitPdf(
  payload: Payload,
  wanted: WantedReport,
): Promise<{ name: string; pdf: Buffer }> {
  const { viewer, year, unit, asOf, filter, now, language = DEFAULT_LANGUAGE } = wanted;
  const report = await readReportUnit(payload, { viewer, unit });
  const narrowed = await paperLines(payload, { report, year, asOf, filter, now });
  // What the screen reads, so that paper says the same; its list of learners is left unused.
  const list = { filter: {}, order: 'number', page: 1, limit: 1 } as const;
  const overview = narrowed
    ? tellOverview(report, {
        ...{ year, day: narrowed.day, running: narrowed.day < `${year}-12-31` },
        parts: partsOfLines(narrowed.lines, narrowed.day),
      })
    : await readOverview(payload, { viewer, year, unit, now, ...list });
  const { reportFile, titles } = reportsWords[language].papers;
  const given = { report, year, now, language, asOf: narrowed?.day, filter };
  const { title } = reportTitle(titles.report, given);
  const sheet: ReportSheet = {
    ...{ language, overview, fonts: pdfFonts(payload) },
    findings: sayFindings(language, overview),
    ...{ title: title.words, facts: title.facts },
  };
  return { name: `${reportFile(overview.unit.name, year)}.pdf`, pdf: await draw(sheet, now) };
}

async function draw(sheet: ReportSheet, now: Date): Promise<Buffer> {
  const { title, language, fonts, overview } = sheet;
  const doc = newDocument({ title, language, fonts, madeAt: now });
  let y = drawHead(doc, sheet);
  if (overview.total.learners > 0) y = drawCharts(doc, sheet, y);
  if (overview.units.length > 0) y = drawUnits(doc, sheet, y);
  drawSigners(doc, sheet, y);
  drawFoot(doc, { text: title, fonts: fonts.regular, language });
  doc.end();
  return buffer(doc);
}
