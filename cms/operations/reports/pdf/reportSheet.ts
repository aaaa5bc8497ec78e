import type { Findings } from '../../../text/reports/sayFindings.ts';
import type { Language } from '../../../text/language.ts';
import type { PdfFonts } from '../../pdf/pdfFonts.ts';
import type { Overview } from '../readOverview.ts';

/** A unit's year as it is put on paper. Units of study are hundredths of 学时. */
export interface ReportSheet {
  language: Language;
  title: string;
  /** The line under it: unit, year, day. */
  facts: string;
  overview: Pick<Overview, 'year' | 'unit' | 'total' | 'units' | 'layers'>;
  findings: Findings;
  /** Share of the target the calendar asks for, 0 to 1; null in a year that is over. */
  pace: number | null;
  /** `YYYY-MM-DD`: the year as of when. */
  day: string;
  fonts: PdfFonts;
}
