import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { drawLine } from '../../../cms/operations/pdf/drawLine.ts';
import { newDocument } from '../../../cms/operations/pdf/newDocument.ts';
import { pdfFonts } from '../../../cms/operations/pdf/pdfFonts.ts';
import { readPdf } from '../../fixtures/readPdf.ts';

const fontFolder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
writeFileSync(path.join(fontFolder, 'broken.ttf'), 'no font');
const told: unknown[] = [];
const logger = { error: (about: unknown) => void told.push(about) };
const payload = { config: { custom: { fontFolder } }, logger } as unknown as Payload;

async function drawn(text: string, width = 400) {
  const fonts = pdfFonts(payload);
  const made = { title: 't', language: 'zh', fonts, madeAt: new Date(0) } as const;
  const doc = newDocument(made);
  drawLine(doc, { text, fonts: fonts.bold, size: 30, x: 50, y: 50, width, colour: '#000000' });
  doc.end();
  return readPdf(await buffer(doc));
}

it.each([
  ['王喆䶮𠮷', ['王喆䶮', '𠮷']],
  ['欧阳𬭎', ['欧阳𬭎']],
  // No font has it: a frame with its number in Unicode.
  ['王𠀀明', ['王', '200', '00', '明']],
  ['', []],
])('draws %j as %j', async (text, lines) => {
  expect(await drawn(text)).toEqual(lines);
});

it('cuts what would be too small to read', async () => {
  const [line = ''] = await drawn('一二三四五六七八九十', 100);
  expect(line).toMatch(/^一二三四\p{Script=Han}*…$/u);
  expect(line.length).toBeLessThan(10);
});

it('leaves out a font of one’s own that is none, and says so', () => {
  expect(pdfFonts(payload).regular).toHaveLength(2);
  expect(told).toMatchObject([{ file: 'broken.ttf' }]);
});
