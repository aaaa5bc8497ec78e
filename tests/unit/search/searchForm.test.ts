import fc from 'fast-check';
import { expect, it } from 'vitest';

import { numeralOf } from '../../../cms/domain/search/numeralOf.ts';
import { JOINT, searchForm } from '../../../cms/domain/search/searchForm.ts';
import { searchRuns } from '../../../cms/domain/search/searchRuns.ts';

it.each([
  ['零', '0'],
  ['五', '5'],
  ['十', '10'],
  ['十五', '15'],
  ['二十', '20'],
  ['二十五', '25'],
  ['一百零八', '108'],
  ['百', '100'],
  ['五百', '500'],
  ['一千零一十九', '1019'],
  ['三万六千五百', '36500'],
  ['十万', '100000'],
  ['万', '10000'],
  ['一亿二千万', '120000000'],
  ['三万亿', '3000000000000'],
  ['二〇二六', '2026'],
  ['一二三', '123'],
])('%s is %s', (numeral, digits) => {
  expect(numeralOf(numeral)).toBe(digits);
});

it.each([
  ['第二十条', '第 20 条'],
  ['第20条', '第 20 条'],
  ['三会一课：开得准', '3 会 1 课：开 得 准'],
  ['AED 使用', 'aed 使 用'],
  ['VR体验，好', 'vr 体 验，好'],
  ['（安全）', '（安 全）'],
  ['Safety first.', 'safety first.'],
  ['', ''],
])('%s is indexed as %s', (text, form) => {
  const cut = searchForm(text);
  expect(cut.replaceAll(JOINT, ' ')).toBe(form);
});

it.each([
  ['三会一课', [['3', '会', '1', '课']]],
  ['班前会 交底', [['班', '前', '会'], ['交', '底']]], // prettier-ignore
  ['《民法典》第5条！', [['民', '法', '典'], ['第', '5', '条']]], // prettier-ignore
  ['AED使用', [['aed', '使', '用']]],
  ['  ', []],
  ['，。', []],
])('%s is asked for in runs', (text, runs) => {
  expect(searchRuns(text)).toEqual(runs);
});

it('loses nothing but how numerals and capitals are written', () => {
  const signs = fc.constantFrom(...'政工学堂安全abc，。（');
  fc.assert(
    fc.property(fc.array(signs), (parts) => {
      const text = parts.join('');
      expect(searchForm(text).replaceAll(JOINT, '')).toBe(text);
    }),
  );
});

it('reckons with no numeral longer than anybody writes', () => {
  const parts = searchForm('九'.repeat(50)).split(JOINT);
  expect(parts.map((part) => part.length)).toEqual([20, 20, 10]);
});
