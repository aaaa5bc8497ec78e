import fc from 'fast-check';
import { expect, it } from 'vitest';

import { attemptBar } from '../../../cms/domain/quiz/attemptBar.ts';
import { attemptDeadline } from '../../../cms/domain/quiz/attemptDeadline.ts';
import { extraMinutes } from '../../../cms/domain/quiz/extraMinutes.ts';
import { lastEndedAt } from '../../../cms/domain/quiz/lastEndedAt.ts';
import { windowProblem } from '../../../cms/domain/quiz/windowProblem.ts';

const opensAt = '2026-11-20T00:00:00.000Z';
const closesAt = '2026-11-20T10:00:00.000Z';
const open = Date.parse(opensAt);
const close = Date.parse(closesAt);
const MINUTE = 60_000;

it.each([
  [
    'a millisecond before it opens',
    { opensAt, closesAt },
    null,
    open - 1,
    'quiz-not-open',
    opensAt,
  ],
  ['as it opens', { opensAt, closesAt }, null, open, null, null],
  ['a millisecond before it closes', { opensAt, closesAt }, null, close - 1, null, null],
  ['as it closes', { opensAt, closesAt }, null, close, 'quiz-closed', closesAt],
  ['without a window', {}, null, 0, null, null],
  ['with nothing said', { opensAt: null, closesAt: null, coolDownMinutes: null }, 0, 1, null, null],
  ['with a pause and no attempt yet', { coolDownMinutes: 30 }, null, open, null, null],
  ['in the pause', { coolDownMinutes: 600 }, open, close - 1, 'cool-down', closesAt],
  ['at its end', { coolDownMinutes: 600 }, open, close, null, null],
  ['in the pause after it closed', { closesAt, coolDownMinutes: 60 }, close, close, 'quiz-closed', closesAt], // prettier-ignore
])('%s an attempt may begin or not', (_, rules, ended, now, code, at) => {
  const bar = attemptBar(rules, ended, new Date(now));
  expect(bar).toEqual(code === null ? null : { code, at });
});

it.each([
  ['no limit at all', {}, null],
  ['a limit', { timeLimitMinutes: 30 }, open + 30 * MINUTE],
  ['a limit and time granted', { timeLimitMinutes: 30, extraMinutes: 15 }, open + 45 * MINUTE],
  ['time granted without a limit', { extraMinutes: 15 }, null],
  ['its closing alone', { closesAt }, close],
  ['a limit that reaches beyond its closing', { timeLimitMinutes: 6000, closesAt }, close],
  ['time granted beyond its closing', { timeLimitMinutes: 599, extraMinutes: 5, closesAt }, close],
])('with %s has its deadline', (_, rules, deadline) => {
  expect(attemptDeadline({ extraMinutes: 0, ...rules }, open)).toBe(deadline);
});

it('never ends after it closes, nor later without time granted than with it', () => {
  const minutes = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(minutes, minutes, fc.integer({ min: 0, max: 36_000_000 }), (limit, extra, late) => {
      const startedAt = open + late;
      const rules = { timeLimitMinutes: limit, closesAt };
      const plain = attemptDeadline({ ...rules, extraMinutes: 0 }, startedAt) ?? 0;
      const more = attemptDeadline({ ...rules, extraMinutes: extra }, startedAt) ?? 0;
      expect(plain <= more && more <= close).toBe(true);
    }),
  );
});

it('counts the time granted last', () => {
  const time = (minutes: number, at: number) => ({ kind: 'time' as const, minutes, at });
  expect(extraMinutes([])).toBe(0);
  expect(extraMinutes([{ kind: 'attempt', minutes: 0, at: 9 }])).toBe(0);
  expect(extraMinutes([time(15, 1), time(30, 3), time(45, 2)])).toBe(30);
  expect(extraMinutes([time(15, 1), time(0, 3)])).toBe(0);
});

it.each([
  [undefined, null],
  [{ startedAt: 1 }, 1],
  [{ startedAt: 1, deadline: 5 }, 5],
  [{ startedAt: 1, deadline: 5, submittedAt: 3 }, 3],
])('of %j the last attempt ended at %s', (attempt, at) => {
  expect(lastEndedAt(attempt ? [attempt] : [])).toBe(at);
});

it.each([
  [opensAt, closesAt, null],
  [opensAt, opensAt, 'window-reversed'],
  [closesAt, opensAt, 'window-reversed'],
  [opensAt, null, null],
  [undefined, closesAt, null],
])('from %s to %s is a window: %s', (from, to, problem) => {
  expect(windowProblem(from, to)).toBe(problem);
});
