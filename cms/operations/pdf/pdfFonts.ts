import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { create, type Font } from 'fontkit';
import type { Payload } from 'payload';

/** A font under the name a document knows it by; read and parsed when it is first asked for. */
export interface NamedFont {
  name: string;
  readonly font: Font;
}

/** For each weight the fonts to look for a character in, the likeliest first. */
export type PdfFonts = Record<'regular' | 'bold', readonly [NamedFont, ...NamedFont[]]>;

const kept = new Map<string, PdfFonts>();

/**
 * The fonts for paper; a document embeds only the characters it has. The first has the
 * characters of Chinese prose and of most names (喆, 䶮), the second some rarer ones (𠮷); the folder `fonts` in the data directory is for fonts of the enterprise's
 * own, which reach further. Parsed once in a process: that takes longer than drawing a record.
 */
export function pdfFonts(payload: Payload): PdfFonts {
  const { fontFolder } = payload.config.custom as { fontFolder: string };
  const known = kept.get(fontFolder);
  if (known) return known;
  const own = ownFonts(payload, fontFolder);
  const fonts: PdfFonts = {
    regular: [
      packaged('@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf'),
      packaged('@embedpdf/fonts-jp', 'NotoSansJP-Regular.otf'),
      ...own,
    ],
    bold: [
      packaged('@embedpdf/fonts-sc', 'NotoSansHans-Bold.otf'),
      packaged('@embedpdf/fonts-jp', 'NotoSansJP-Bold.otf'),
      ...own,
    ],
  };
  kept.set(fontFolder, fonts);
  return fonts;
}

function packaged(name: string, file: string): NamedFont {
  const entry = createRequire(import.meta.url).resolve(name);
  return lazily(file, path.resolve(path.dirname(entry), '../fonts', file));
}

function lazily(name: string, file: string): NamedFont {
  let font: Font | undefined;
  return {
    name,
    get font() {
      font ??= create(readFileSync(file));
      return font;
    },
  };
}

/** What is no font is told in the log and left out: it must not keep anybody from their paper. */
function ownFonts(payload: Payload, folder: string): NamedFont[] {
  return filesIn(folder).flatMap((file) => {
    try {
      const named = lazily(`own/${file}`, path.join(folder, file));
      named.font.hasGlyphForCodePoint(0x5b66);
      return [named];
    } catch (error) {
      payload.logger.error({ err: error, file }, 'a font that cannot be read');
      return [];
    }
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.(?:ttf|otf)$/i.test(file))
      .sort();
  } catch {
    // Most have no such folder.
    return [];
  }
}
