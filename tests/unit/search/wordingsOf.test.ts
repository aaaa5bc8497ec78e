import { expect, it } from 'vitest';

import { searchRuns } from '../../../cms/domain/search/searchRuns.ts';
import { synonymGroup, synonymsProblem } from '../../../cms/domain/search/synonymGroup.ts';
import { wordingsOf } from '../../../cms/domain/search/wordingsOf.ts';

const groups = ['农发行 = 农业发展银行', 'CPR＝心肺复苏 = 心肺復甦術', '劳动法 = 劳动法律'].map(
  synonymGroup,
);
const worded = (typed: string) =>
  wordingsOf(searchRuns(typed), groups).map((runs) => runs.map((run) => run.join('')).join(' '));

it.each([
  ['农发行', ['农发行', '农业发展银行']],
  ['农业发展银行', ['农业发展银行', '农发行']],
  ['农发行贷款 利率', ['农发行贷款 利率', '农业发展银行贷款 利率']],
  ['cpr', ['cpr', '心肺复苏', '心肺复苏术']],
  ['劳动法律', ['劳动法律', '劳动法']],
  ['劳动法', ['劳动法', '劳动法律']],
  ['农发 行', ['农发 行']],
  ['班前会', ['班前会']],
])('%s is asked for in all its wordings', (typed, expected) => {
  expect(worded(typed)).toEqual(expected);
});

it('asks for no more wordings than the search server has time for', () => {
  const many = ['甲乙', '丙丁', '戊己', '庚辛'].map((word) => synonymGroup(`${word} = ${word}一 = ${word}二`)); // prettier-ignore
  const wordings = wordingsOf(searchRuns('甲乙 丙丁 戊己 庚辛'), many);
  expect(wordings).toHaveLength(8);
  expect(wordings[0]?.map((run) => run.join(''))).toEqual(['甲乙', '丙丁', '戊己', '庚辛']);
});

it.each([
  ['农发行 = 农业发展银行', null],
  ['CPR＝心肺复苏', null],
  ['农发行', 'synonyms-too-few'],
  ['农发行 =', 'synonyms-too-few'],
  ['', 'synonyms-too-few'],
  ['一 = 壹', 'synonym-too-short'],
  ['！！ = 农发行', 'synonym-too-short'],
  [Array(6).fill('同义').join('='), null],
  [Array(7).fill('同义').join('='), 'synonyms-too-many'],
])('of %s it says %s', (line, problem) => {
  expect(synonymsProblem(line)).toBe(problem);
});
