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
  overview: Pick<Overview, 'year' | 'day' | 'pace' | 'unit' | 'total' | 'units' | 'layers'>;
  findings: Findings;
  fonts: PdfFonts;
}
