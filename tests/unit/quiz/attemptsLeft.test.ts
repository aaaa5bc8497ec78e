import { expect, it } from 'vitest';

import { attemptsLeft } from '../../../cms/domain/quiz/attemptsLeft.ts';
import { isRunning } from '../../../cms/domain/quiz/isRunning.ts';
import { quizFreedAt } from '../../../cms/domain/quiz/quizFreedAt.ts';
import { paperLength } from '../../../cms/domain/quiz/paperLength.ts';

it.each([
  ['no limit', null, [2026, 2026], null],
  ['none taken', 3, [], 3],
  ['some taken', 3, [2026, 2026], 1],
  ['all taken', 2, [2026, 2026], 0],
  ['a limit lowered since', 1, [2026, 2026], 0],
  ['taken in another year', 2, [2025, 2025], 2],
])('%s', (_, limit, years, left) => {
  const attempts = years.map((year, n) => ({ number: n + 1, year, startedAt: 1000 }));
  expect(attemptsLeft(limit, { attempts, grants: [], freedAt: null }, 2026)).toBe(left);
});

it('attempts from before a reversal, and at its very moment, have had their use', () => {
  const attempts = [999, 1000, 1001].map((startedAt, n) => ({ number: n + 1, year: 2026, startedAt })); // prettier-ignore
  expect(attemptsLeft(3, { attempts, grants: [], freedAt: 1000 }, 2026)).toBe(2);
});

it.each([
  ['after the last', 2, 2, [2], 1],
  ['and taken', 2, 3, [2], 0],
  ['twice, and taken once', 2, 3, [2, 3], 1],
  ['where the limit was lowered since', 1, 4, [4], 1],
  ['where the limit was raised since', 4, 3, [2], 2],
  ['where there is no limit', null, 2, [2], null],
] as const)('a further attempt granted %s', (_, limit, taken, after, left) => {
  const attempts = Array.from({ length: taken }, (__, n) => ({ number: n + 1, year: 2026, startedAt: 1000 + n })); // prettier-ignore
  // A server whose clock is behind has granted it.
  const grants = after.map((number) => ({ after: number, year: 2026, at: 900 }));
  expect(attemptsLeft(limit, { attempts, grants, freedAt: null }, 2026)).toBe(left);
});

it('a further attempt counts in its year, and not from before a reversal', () => {
  const attempts = [{ number: 1, year: 2026, startedAt: 1000 }];
  const grants = [
    { after: 1, year: 2025, at: 1001 },
    { after: 1, year: 2026, at: 1001 },
  ];
  expect(attemptsLeft(1, { attempts, grants, freedAt: null }, 2026)).toBe(1);
  expect(attemptsLeft(1, { attempts, grants, freedAt: 1500 }, 2026)).toBe(1);
  expect(attemptsLeft(2, { attempts, grants, freedAt: 1500 }, 2026)).toBe(2);
});

const award = { id: 'e1', kind: 'award', at: '2026-03-01T00:00:00.000Z' } as const;
const reversal = { ...award, id: 'e2', kind: 'reversal', at: '2026-03-02T00:00:00.000Z', reverses: 'e1' } as const; // prettier-ignore
it.each([
  ['its own hours', { sourceKind: 'quiz', sourceCollection: 'quizzes', sourceId: 'q1' }, true],
  ['another quiz’s', { sourceKind: 'quiz', sourceCollection: 'quizzes', sourceId: 'q2' }, false],
  ['those of an item it was the check of', { sourceKind: 'online', evidence: { attempt: 't1' } }, true], // prettier-ignore
  ['those of an item with another check', { sourceKind: 'online', evidence: { attempt: 't2' } }, false], // prettier-ignore
] as const)('a quiz is free again by the reversal of %s', (_, of, free) => {
  const entries = [
    { ...reversal, ...of },
    { ...award, ...of },
  ];
  const freedAt = quizFreedAt(entries, { quiz: 'q1', attempts: new Set(['t1']) });
  expect(freedAt).toBe(free ? Date.parse(reversal.at) : null);
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
