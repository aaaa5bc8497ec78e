import fc from 'fast-check';
import { expect, it } from 'vitest';

import { likeStems } from '../../../cms/domain/quiz/likeStems.ts';

const like = (one: string, other: string) => likeStems(one, [{ stem: other }])[0]?.likeness ?? 0;

it.each([
  ['进入作业现场先做什么？', '进入作业现场先做什么?'],
  ['进入作业现场，先做什么', '  进入作业现场先做什么？ '],
  ['《安全生产法》自２０２１年起施行', '安全生产法自二〇二一年起施行'],
  ['井下作業應當佩戴安全帽', '井下作业应当佩戴安全帽'],
])('%s and %s are the same', (one, other) => {
  expect(like(one, other)).toBe(1);
});

it('marks stems of which a word was changed', () => {
  const likeness = like(
    '井下作业前，班长应当检查哪些通风设施？',
    '井下作业前，班组长应当检查哪些通风设施？',
  );
  expect(likeness).toBeGreaterThanOrEqual(0.8);
  expect(likeness).toBeLessThan(1);
});

it.each([
  ['进入作业现场先做什么？', '离开作业现场最后做什么？'],
  ['党支部每月召开几次支委会？', '入党积极分子的培养期有多长？'],
  ['甲', '乙'],
  ['', ''],
  ['？', '！'],
])('%s and %s are not alike', (one, other) => {
  expect(like(one, other)).toBe(0);
});

it('puts the likest first', () => {
  const stem = '灭火器压力表指针在绿色区域说明什么';
  const others = ['灭火器压力表的指针在绿色区域说明什么', `${stem}？`, '会议记录由谁来做'];
  const found = likeStems(
    stem,
    others.map((one) => ({ stem: one })),
  );
  expect(found.map((one) => one.stem)).toEqual([others[1], others[0]]);
});

it('finds no difference in which of two is asked about, and never more than all', () => {
  const stem = fc.stringMatching(/^[安全生产作业]{0,12}$/);
  fc.assert(
    fc.property(stem, stem, (one, other) => {
      expect(like(one, other)).toBeCloseTo(like(other, one), 12);
      expect(like(one, other)).toBeLessThanOrEqual(1);
      expect(like(one, one)).toBe(one === '' ? 0 : 1);
    }),
  );
});
