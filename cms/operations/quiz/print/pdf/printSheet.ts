import type { Paper } from '../../../../domain/quiz/paper.ts';
import type { Language } from '../../../../text/language.ts';
import type { PdfFonts } from '../../../pdf/pdfFonts.ts';

/** One form of a printed paper as it is put on paper. */
export interface PrintSheet {
  language: Language;
  fonts: PdfFonts;
  /** What the paper is called: somebody's own words. */
  heading: string;
  /** Who holds it, and on which day. */
  heldBy: string;
  form: string;
  paper: Paper;
  minutes: number | null;
  /** Pictures of the questions as pdfkit reads them, by their addresses. */
  pictures: ReadonlyMap<string, Buffer>;
  /** Where each question comes from, by question. */
  sources: Readonly<Record<string, string>>;
}
