import type { NamedFont } from './pdfFonts.ts';

/** Characters in a row of one font, or one that no font has. */
export type FontRun = { font: NamedFont; text: string } | { missing: string };

/** They choose among shapes of the character before them; a font that knows none of it shows a box. */
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * Splits a text by the first font that has each character, so that none is lost in print.
 *
 * @param fonts the likeliest first
 */
export function fontRuns(text: string, fonts: readonly NamedFont[]): FontRun[] {
  const runs: FontRun[] = [];
  for (const sign of text.normalize('NFC').replaceAll(SELECTORS, '')) {
    const point = sign.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.font.hasGlyphForCodePoint(point));
    const last = runs.at(-1);
    if (!font) runs.push({ missing: sign });
    else if (last && 'font' in last && last.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}
