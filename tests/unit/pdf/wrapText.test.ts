import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { newDocument } from '../../../cms/operations/pdf/newDocument.ts';
import { pdfFonts } from '../../../cms/operations/pdf/pdfFonts.ts';
import { textWidth, wrapText } from '../../../cms/operations/pdf/wrapText.ts';

const payload = { config: { custom: { fontFolder: '/none' } } } as unknown as Payload;
const fonts = pdfFonts(payload);
const doc = newDocument({ title: 't', language: 'zh', fonts, madeAt: new Date(0) });
/** @param signs how many Chinese characters fit into a line */
const wrapped = (text: string, signs: number) =>
  wrapText(doc, { text, fonts: fonts.regular, size: 10, width: signs * 10 + 0.5 });

it.each([
  ['一二三四五', 2, ['一二', '三四', '五']],
  ['一二，三四', 2, ['一二，', '三四']],
  ['一（二三）四', 2, ['一', '（二', '三）', '四']],
  ['第 12 条', 3, ['第 12', '条']],
  ['一\n二', 9, ['一', '二']],
  ['', 9, ['']],
  ['𠮷𠮷𠮷', 2, ['𠮷𠮷', '𠮷']],
  ['____________', 2, ['___', '___', '___', '___']],
])('breaks %j into lines of %i', (text, signs, lines) => {
  expect(wrapped(text, signs)).toEqual(lines);
});

it('loses nothing, and no line is longer than the mark that hangs behind it', () => {
  const text = '井下发生瓦斯超限（CH4 ≥ 1.0%）时，先停电、撤人，再汇报调度室；严禁 “带病” 作业。';
  for (let signs = 1; signs < 40; signs += 1) {
    const lines = wrapped(text, signs);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) {
      expect(textWidth(doc, { text: line, fonts: fonts.regular, size: 10 })).toBeLessThan(
        signs * 10 + 11,
      );
    }
  }
});
