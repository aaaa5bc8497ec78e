import { expect, it } from 'vitest';

import { fontRuns } from '../../../cms/operations/pdf/fontRuns.ts';

const font = (name: string, signs: string) => ({
  name,
  font: {
    layout: () => undefined,
    hasGlyphForCodePoint: (point: number) => signs.includes(String.fromCodePoint(point)),
  },
});
const fonts = [font('common', '张王明· '), font('rare', '𠮷明'), font('own', '𪚥')];
const told = (text: string) =>
  fontRuns(text, fonts).map((run) =>
    'font' in run ? `${run.font.name}:${run.text}` : `none:${run.missing}`,
  );

it.each([
  ['张明', ['common:张明']],
  ['张𠮷明', ['common:张', 'rare:𠮷', 'common:明']],
  ['王𪚥', ['common:王', 'own:𪚥']],
  ['王𠀀明', ['common:王', 'none:𠀀', 'common:明']],
  ['明\u{E0101}张', ['common:明张']],
  ['', []],
])('%j is drawn as %j', (text, runs) => {
  expect(told(text)).toEqual(runs);
});
