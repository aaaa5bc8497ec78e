import type PDFDocument from 'pdfkit';

import { fontRuns } from './fontRuns.ts';
import type { NamedFont } from './pdfFonts.ts';
import { runWidth } from './runWidth.ts';

interface Set {
  text: string;
  fonts: readonly NamedFont[];
  size: number;
  /** The room there is, in points. */
  width: number;
}

/** What no line begins with (GB/T 15834): it hangs behind the line before. */
const NEVER_FIRST = /^[，。、；：？！）》〉」』】〕”’…—％‰℃,.;:?!)\]}%]/u;
/** What no line ends with. */
const NEVER_LAST = /[（《〈「『【〔“‘([{]$/u;
/** Words, numbers and blanks to fill in are not parted; all else is, after any character. */
const PIECES = /[A-Za-z0-9À-ɏ'’.\-+/%]+|_+|＿+|\s+|./gsu;

/** How wide a line of whatever characters is, in points. */
export const textWidth = (doc: PDFDocument, { text, fonts, size }: Omit<Set, 'width'>): number =>
  fontRuns(text, fonts).reduce((sum, run) => sum + runWidth(doc, run, { size, spacing: 0 }), 0);

/**
 * Breaks a text into lines that fit, as Chinese is set: after any character, but for words and
 * numbers, and for the marks that begin or end no line. What is longer than a line is broken anyway.
 */
export function wrapText(doc: PDFDocument, { text, fonts, size, width }: Set): string[] {
  const widths = new Map<string, number>();
  const widthOf = (piece: string): number => {
    const known = widths.get(piece);
    if (known !== undefined) return known;
    const measured = textWidth(doc, { text: piece, fonts, size });
    widths.set(piece, measured);
    return measured;
  };
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    const pieces = (paragraph.match(PIECES) ?? []).flatMap((piece) =>
      widthOf(piece) > width ? [...piece] : [piece],
    );
    for (const piece of pieces) {
      const wide = widthOf(piece);
      if (used + wide > width && line !== '' && !(NEVER_FIRST.test(piece) && used <= width)) {
        const hangs = NEVER_LAST.test(line) ? (line.at(-1) ?? '') : '';
        const kept = hangs === '' ? line : line.slice(0, -1);
        // A line of nothing but an opening bracket stays: something has to stand in each.
        if (kept === '') lines.push(line.trimEnd());
        else lines.push(kept.trimEnd());
        line = kept === '' ? '' : hangs;
        used = line === '' ? 0 : widthOf(line);
        if (/^\s+$/.test(piece)) continue;
      }
      line += piece;
      used += wide;
    }
    return [...lines, line.trimEnd()];
  });
}
