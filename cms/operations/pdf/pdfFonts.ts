import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { create, type Font } from 'fontkit';

let fonts: { regular: Font; bold: Font } | undefined;

/**
 * The Chinese fonts for paper; a document embeds only the characters it has. Read and parsed
 * once in a process: that takes longer than drawing a record.
 */
export function pdfFonts(): { regular: Font; bold: Font } {
  fonts ??= { regular: open('NotoSansHans-Regular.otf'), bold: open('NotoSansHans-Bold.otf') };
  return fonts;
}

function open(file: string): Font {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return create(readFileSync(path.resolve(path.dirname(entry), '../fonts', file)));
}
