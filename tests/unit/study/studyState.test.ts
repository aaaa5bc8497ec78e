import { expect, it } from 'vitest';

import { isStudied, studyState } from '../../../cms/domain/study/studyState.ts';

const there = {
  activeMs: 48_000,
  requiredMs: 48_000,
  coverage: 0.9,
  requiredCoverage: 0.9,
  quizPassed: null,
};

it.each([
  ['all it needs', {}, 'complete'],
  ['more than it needs', { activeMs: 90_000, coverage: 1 }, 'complete'],
  ['a millisecond too little', { activeMs: 47_999 }, 'running'],
  ['a thousandth of coverage too little', { coverage: 0.899 }, 'running'],
  ['coverage with a rounding error', { coverage: 0.1 + 0.2, requiredCoverage: 0.3 }, 'complete'],
  ['coverage short of a sum by rounding', { coverage: 0.3 - 4e-17 }, 'running'],
  ['a check not yet passed', { quizPassed: false }, 'awaiting-quiz'],
  ['a check passed', { quizPassed: true }, 'complete'],
  ['a check passed before the time is there', { quizPassed: true, activeMs: 0 }, 'running'],
  ['nothing asked for', { activeMs: 0, requiredMs: 0, coverage: 0, requiredCoverage: 0 }, 'complete'], // prettier-ignore
] as const)('with %s an item is %s', (_, changed, state) => {
  expect(studyState({ ...there, ...changed })).toBe(state);
});

it('takes a sum of thousandths for the share it stands for', () => {
  const coverage = Array.from({ length: 9 }, () => 0.1).reduce((sum, part) => sum + part, 0);
  expect(coverage).toBeLessThan(0.9);
  expect(isStudied({ ...there, coverage })).toBe(true);
});
