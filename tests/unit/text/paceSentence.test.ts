import { expect, it } from 'vitest';

import { paceSentence } from '../../../site/text/paceSentence.ts';

const target = 8000;
const says = (earnedUnits: number, paceUnits: number, joined: string | null = null) =>
  paceSentence('zh', { earnedUnits, targetUnits: target, paceUnits, joined });

it.each([
  [8000, 7200, 'ok', '目标已经完成'],
  [7400, 7200, 'ok', '多 2 学时'],
  [7210, 7200, 'ok', '正好跟上'],
  [2400, 7200, 'wait', '今天应到 72 学时（圈上的刻度），还少 48 学时'],
] as const)('with %d of %d: %s, %s', (earned, pace, tone, text) => {
  expect(says(earned, pace)).toMatchObject({ tone });
  expect(says(earned, pace).text).toContain(text);
});

it('counts who joined in the course of the year from that day on', () => {
  expect(says(0, 0, '2026-11-25')).toEqual({
    tone: 'ok',
    text: '今天刚加入，从今天起按日历算进度。',
  });
  expect(says(0, 4000, '2026-11-10').text).toContain(
    '从 11 月 10 日加入那天算起，今天应到 40 学时',
  );
});

it('promises no hours a week', () => {
  expect(says(2400, 7200).text).not.toContain('每周');
});
