import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ContestLevel } from '../../../../cms/domain/quiz/contest/contestLevel.ts';
import { foldRun } from '../../../../cms/domain/quiz/contest/foldRun.ts';
import { OUTCOMES, type RunAnswer } from '../../../../cms/domain/quiz/contest/runAnswer.ts';
import { settledAnswers } from '../../../../cms/domain/quiz/contest/settledAnswers.ts';

const level = (questions: number, need: number): ContestLevel => ({
  ...{ title: '关', questions, need, seconds: 30 },
});
/** `r` right, `w` wrong, `l` late; each takes a second. */
const answers = (letters: string): RunAnswer[] =>
  [...letters].map((letter) => ({
    outcome: OUTCOMES.find((outcome) => outcome.startsWith(letter)) ?? 'late',
    ms: 1000,
  }));
const two = [level(3, 2), level(2, 1)];

describe('a run', () => {
  it.each([
    // letters, lives, place, level, lives left, passed, right, end
    ['', 3, 0, 0, 3, 0, 0, null],
    ['r', 3, 1, 0, 3, 0, 1, null],
    ['rr', 3, 2, 0, 3, 1, 2, null],
    ['rrw', 3, 3, 1, 2, 1, 2, null],
    ['rwl', 3, 3, 0, 1, 0, 1, 'short'],
    ['ww', 2, 2, 0, 0, 0, 0, 'lives'],
    ['w', 1, 1, 0, 0, 0, 0, 'lives'],
    // The level was passed before the last life went.
    ['rrw', 1, 3, 0, 0, 1, 2, 'lives'],
    ['rrrw', 3, 4, 1, 2, 1, 3, null],
    ['rrrrr', 3, 5, 1, 3, 2, 5, 'through'],
    ['rrwwr', 3, 5, 1, 1, 2, 3, 'through'],
    // The last life goes with the last question of the last level, which is passed: through.
    ['rrwrw', 2, 5, 1, 0, 2, 3, 'through'],
    ['rrwlw', 4, 5, 1, 1, 1, 2, 'short'],
  ] as const)('after "%s" with %d lives', (given, lives, place, at, left, passed, right, end) => {
    const standing = foldRun({ levels: two, lives, answers: answers(given) });
    expect(standing).toMatchObject({
      ...{ place, level: at, livesLeft: left, levelsPassed: passed, right, end },
      ms: right * 1000,
    });
  });

  const levels = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([a, b]) => level(Math.max(a, b), Math.min(a, b))),
    { minLength: 1, maxLength: 4, size: 'max' },
  );
  const given = fc.array(
    fc.record({ outcome: fc.constantFrom(...OUTCOMES), ms: fc.nat({ max: 60_000 }) }),
    { maxLength: 20, size: 'max' },
  );
  const lives = fc.integer({ min: 1, max: 5 });

  it('never goes back: one answer more takes no level, no right answer and gives no life', () => {
    fc.assert(
      fc.property(levels, lives, given, (rules, count, all) => {
        let before = foldRun({ levels: rules, lives: count, answers: [] });
        all.forEach((_, n) => {
          const run = { levels: rules, lives: count, answers: all.slice(0, n + 1) };
          const after = foldRun(run);
          expect(after.levelsPassed).toBeGreaterThanOrEqual(before.levelsPassed);
          expect(after.right).toBeGreaterThanOrEqual(before.right);
          expect(after.livesLeft).toBeLessThanOrEqual(before.livesLeft);
          expect(after.livesLeft).toBeGreaterThanOrEqual(0);
          // Only a right answer raises what counts; nothing counts once the run is over.
          const counts = after.right + after.levelsPassed > before.right + before.levelsPassed;
          if (counts) expect(all[n]?.outcome).toBe('right');
          if (before.end) expect(after).toEqual(before);
          before = after;
        });
      }),
    );
  });

  it('ends, and asks no more than there is', () => {
    fc.assert(
      fc.property(levels, lives, given, (rules, count, all) => {
        const questions = rules.reduce((sum, one) => sum + one.questions, 0);
        const { place, end, levelsPassed } = foldRun({ levels: rules, lives: count, answers: all });
        expect(place).toBeLessThanOrEqual(questions);
        expect(levelsPassed).toBeLessThanOrEqual(rules.length);
        if (place === questions) expect(end).not.toBeNull();
        if (end === 'through') expect(levelsPassed).toBe(rules.length);
      }),
    );
  });
});

describe('a question whose time runs out', () => {
  const askedAt = Date.parse('2026-11-20T02:00:00Z');
  const at = (seconds: number) => new Date(askedAt + seconds * 1000);
  const run = { levels: two, lives: 3, answers: answers('r') };

  it.each([
    [0, 1, true],
    [30, 1, true],
    // The way of an answer that set out in time.
    [33, 1, true],
    [33.001, 2, false],
    [90_000, 2, false],
  ])('after %d s: %d answers, still asked %s', (seconds, count, asked) => {
    const settled = settledAnswers({ ...run, askedAt }, at(seconds));
    expect(settled.answers).toHaveLength(count);
    expect(settled.askedAt).toBe(asked ? askedAt : null);
  });

  it('closes one question, not those that were never asked', () => {
    const { answers: all } = settledAnswers({ ...run, askedAt }, at(1e6));
    expect(all.at(-1)).toEqual({ outcome: 'late', ms: 30_000 });
    expect(settledAnswers({ ...run, answers: all, askedAt: null }, at(1e6)).answers).toBe(all);
  });
});
