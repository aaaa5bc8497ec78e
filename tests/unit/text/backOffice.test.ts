import { zh } from '@payloadcms/translations/languages/zh';
import { expect, it } from 'vitest';

import { backOfficeWords } from '../../../cms/text/backOffice/backOfficeWords.ts';
import { payloadChinese } from '../../../cms/text/backOffice/payloadChinese.ts';
import { sayTableWord } from '../../../cms/text/backOffice/sayTableWord.ts';
import { tellFigure } from '../../../cms/text/backOffice/tellFigure.ts';

it.each([
  ['hours', 400, '4 学时'],
  ['hours', 25, '0.25 学时'],
  ['share', 1, '100%'],
  ['share', 0.896, '89%'],
  ['milliseconds', 171_981, '2 分 51 秒'],
  ['milliseconds', 59_999, '59 秒'],
  ['seconds', 60, '1 分 0 秒'],
  ['instant', Date.parse('2026-11-25T12:19:59Z'), '2026-11-25 20:19'],
] as const)('tells %s %d as %s', (kind, value, told) => {
  expect(tellFigure('zh', kind, value)).toBe(told);
});

it.each([
  ['Create Table', '插入表格'],
  ['Insert row above', '在上方插入 1 行'],
  ['Insert 3 columns right', '在右侧插入 3 列'],
  ['Add row header', '设为表头行'],
  ['井口', '井口'],
])('says %s of a table as %s', (given, said) => {
  expect(sayTableWord(backOfficeWords.zh.table, given)).toBe(said);
});

it('leaves no stray space beside a Chinese word that is filled in, and no database words', () => {
  const said = JSON.stringify(payloadChinese(zh).translations);
  expect(said).not.toMatch(/\p{Script=Han} \{\{(?:label|title)\}\}/u);
  expect(said).not.toMatch(/\{\{(?:label|title)\}\} \p{Script=Han}/u);
  expect(said).not.toMatch(/垃圾箱|仪表板|字段|Payload/);
});
