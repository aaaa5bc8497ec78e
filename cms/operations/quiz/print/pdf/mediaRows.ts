import type PDFDocument from 'pdfkit';

import type { ShownMedia } from '../../../../domain/quiz/shownMedia.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { paper } from '../../../pdf/paper.ts';
import type { Row } from './flow.ts';
import type { PrintSheet } from './printSheet.ts';
import { textRows } from './textRows.ts';

/** In points: what leaves room for the question around it. */
const MOST = { width: 240, height: 150 };
/** A pixel of a page on a screen, in points. */
const PIXEL = 0.75;
const GAP = 4;

interface Place {
  x: number;
  width: number;
}

/**
 * What a question or an option shows: its picture, no larger than on a screen; the words of a
 * recording, which no paper plays, and of a picture that can't be drawn.
 */
export function mediaRows(
  doc: PDFDocument,
  { language, fonts, pictures }: PrintSheet,
  media: ShownMedia | undefined,
  { x, width }: Place,
): Row[] {
  if (!media) return [];
  const file = pictures.get(media.url);
  if (!file) {
    const { pictured, said } = printWords[language];
    const text = media.kind === 'sound' ? said(media.transcript ?? media.alt) : pictured(media.alt);
    return textRows(doc, { text, fonts: fonts.regular, size: 9.5, x, width, colour: paper.ink });
  }
  const [wide, high] = [(media.width ?? MOST.width) * PIXEL, (media.height ?? MOST.height) * PIXEL];
  const scale = Math.min(1, Math.min(MOST.width, width) / wide, MOST.height / high);
  const height = high * scale;
  return [{ height: height + 2 * GAP, draw: (y) => doc.image(file, x, y + GAP, { height }) }];
}
