import PDFDocument from 'pdfkit';

import type { Language } from '../../text/language.ts';
import { platformName } from '../../text/platformName.ts';
import type { PdfFonts } from './pdfFonts.ts';

interface Wanted {
  title: string;
  language: Language;
  fonts: PdfFonts;
  /** When it says it was made: the same document has the same bytes. */
  madeAt: Date;
  layout?: 'landscape';
}

/** An empty A4 document with the fonts `regular` and `bold`, whose pages break where they are told. */
export function newDocument({ title, language, fonts, madeAt, layout }: Wanted): PDFDocument {
  const [regular] = fonts.regular;
  const [bold] = fonts.bold;
  const doc = new PDFDocument({
    size: 'A4',
    ...(layout && { layout }),
    margin: 0,
    bufferPages: true,
    font: regular.font,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    info: { Title: title, Author: platformName[language], CreationDate: madeAt },
  });
  return doc.registerFont('regular', regular.font).registerFont('bold', bold.font);
}
