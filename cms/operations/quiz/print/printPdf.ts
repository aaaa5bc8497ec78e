import { buffer } from 'node:stream/consumers';

import type PDFDocument from 'pdfkit';
import type { Payload } from 'payload';
import { z } from 'zod';

import type { User } from '../../../payload-types.ts';
import { formatDate } from '../../../text/formatDate.ts';
import type { Language } from '../../../text/language.ts';
import { printWords } from '../../../text/print/printWords.ts';
import { drawFoot } from '../../pdf/drawFoot.ts';
import { newDocument } from '../../pdf/newDocument.ts';
import { pdfFonts } from '../../pdf/pdfFonts.ts';
import { drawAnswerSheet } from './pdf/drawAnswerSheet.ts';
import { drawKey } from './pdf/drawKey.ts';
import { drawQuestions } from './pdf/drawQuestions.ts';
import type { PrintSheet } from './pdf/printSheet.ts';
import { printedForm } from './printedForm.ts';
import { readPictures } from './readPictures.ts';
import { readPrinted } from './readPrinted.ts';

/** What is printed of a form: its questions, the sheet to answer on, or its key. */
export type PrintKind = 'paper' | 'sheet' | 'key';

const drawn: Record<PrintKind, (doc: PDFDocument, sheet: PrintSheet) => void> = {
  paper: drawQuestions,
  sheet: drawAnswerSheet,
  key: drawKey,
};

const sourcesSchema = z.record(z.string(), z.string()).nullish();

interface Wanted {
  actor: User;
  quiz: string;
  paper: string;
  form: string;
  kind: PrintKind;
  language: Language;
}

/**
 * A form of a printed paper, its answer sheet or its key on A4. The same paper has the same bytes
 * whenever it is asked for, unless a key was repaired meanwhile.
 *
 * @throws OperationError as `readPrinted` and `printedForm`
 */
export async function printPdf(
  payload: Payload,
  { actor, quiz, paper: id, form, kind, language }: Wanted,
): Promise<{ name: string; pdf: Buffer }> {
  const printed = await readPrinted(payload, { actor, quiz, paper: id });
  const paper = await printedForm(payload, printed, form);
  const words = printWords[language];
  const fonts = pdfFonts(payload);
  const { heading, note, day, minutes } = printed;
  const sheet: PrintSheet = {
    ...{ language, fonts, heading, form, paper, minutes: minutes ?? null },
    heldBy: words.heldBy(note ?? null, day ? formatDate(language, day) : null),
    pictures: await readPictures(payload, paper),
    sources: sourcesSchema.parse(printed.sources) ?? {},
  };
  const title = words.foot(heading, form, kind);
  const doc = newDocument({ title, language, fonts, madeAt: new Date(printed.at) });
  drawn[kind](doc, sheet);
  drawFoot(doc, { text: title, fonts: fonts.regular, language });
  doc.end();
  return { name: words.file(heading, form, kind), pdf: await buffer(doc) };
}
