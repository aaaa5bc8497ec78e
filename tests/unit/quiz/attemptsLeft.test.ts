import { expect, it } from 'vitest';

import { attemptsLeft } from '../../../cms/domain/quiz/attemptsLeft.ts';
import { isRunning } from '../../../cms/domain/quiz/isRunning.ts';
import { paperLength } from '../../../cms/domain/quiz/paperLength.ts';

it.each([
  ['no limit', null, [2026, 2026], null],
  ['none taken', 3, [], 3],
  ['some taken', 3, [2026, 2026], 1],
  ['all taken', 2, [2026, 2026], 0],
  ['a limit lowered since', 1, [2026, 2026], 0],
  ['taken in another year', 2, [2025, 2025], 2],
])('%s', (_, limit, years, left) => {
  const attempts = years.map((year) => ({ year }));
  expect(attemptsLeft(limit, attempts, 2026)).toBe(left);
});

it.each([
  ['open without a limit', { state: 'open', deadline: null }, true],
  ['open a moment before its time', { state: 'open', deadline: 1001 }, true],
  ['open at its time', { state: 'open', deadline: 1000 }, false],
  ['handed in', { state: 'submitted', deadline: null }, false],
] as const)('%s', (_, attempt, running) => {
  expect(isRunning(attempt, new Date(1000))).toBe(running);
});

it.each([
  ['all', null, 7, 7],
  ['those drawn', 5, 7, 5],
  ['no more than there are', 10, 7, 7],
])('a paper has %s', (_, draw, pool, length) => {
  expect(paperLength(draw, pool)).toBe(length);
});
