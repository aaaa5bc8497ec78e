import { expect, it } from 'vitest';

import { askFor } from '../../../cms/domain/search/askFor.ts';
import {
  coveringHalf,
  knownParts,
  partsOf,
  withoutCommonest,
} from '../../../cms/domain/search/knownParts.ts';
import { JOINT } from '../../../cms/domain/search/searchForm.ts';
import { searchRuns } from '../../../cms/domain/search/searchRuns.ts';
import { withoutQuestions } from '../../../cms/domain/search/withoutQuestions.ts';

it.each([
  ['三会一课', '"3 会 1 课"'],
  ['班前会 交底', '"班 前 会" "交 底"'],
  ['anquan', 'anquan'],
  ['anquan 交底', '"交 底" anquan'],
  ['a', '"a"'],
  ['2026', '"2026"'],
  ['AED使用', '"aed 使 用"'],
  ['"班"前', '"班" "前"'],
  ['', ''],
])('%s is asked for as %s', (typed, asked) => {
  expect(askFor(searchRuns(typed)).replaceAll(JOINT, ' ')).toBe(asked);
});

it.each([
  ['班前会怎么开', '班前会 开'],
  ['冻伤了怎么办', '冻伤'],
  ['为什么要班前会', '要班前会'],
  ['怎么', ''],
  ['隐患', '隐患'],
])('%s asks for %s', (typed, asked) => {
  expect(withoutQuestions(typed).replace(/ +/g, ' ')).toBe(asked);
});

const joined = (parts: readonly (readonly string[])[]) => parts.map((part) => part.join(''));
const knownOf = (typed: string, counts: Record<string, number>) => {
  const runs = searchRuns(typed);
  return { runs, known: knownParts(runs, (part) => counts[part.join('')] ?? 0) };
};
const partsLeft = (known: ReturnType<typeof knownParts>) => joined(known.map(({ part }) => part));

it('looks for each part of a run, the longest from each place first', () => {
  expect(joined(partsOf(['班', '前', '会']))).toEqual(['班前会', '班前', '前会']);
  expect(joined(partsOf(['aed']))).toEqual(['aed']);
});

it('takes the longest parts that are known, from the left', () => {
  const { known } = knownOf('夜班睡不着', { 夜班: 5, 班睡: 1, 睡不着: 2, 不着: 4 });
  expect(partsLeft(known)).toEqual(['夜班', '睡不着']);
});

it('leaves a run alone of which less than half is known', () => {
  const { runs, known } = knownOf('农业发展银行 贷款', { 银行: 1, 贷款: 2 });
  expect(partsLeft(coveringHalf(known, runs))).toEqual(['贷款']);
});

it('gives up first what most items have', () => {
  const { known } = knownOf('下井 安全 检修', { 下井: 1, 安全: 20, 检修: 4 });
  expect(partsLeft(withoutCommonest(known))).toEqual(['下井', '检修']);
});
