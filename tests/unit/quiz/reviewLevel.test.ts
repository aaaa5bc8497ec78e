import { expect, it } from 'vitest';

import { reviewLevel } from '../../../cms/domain/quiz/reviewLevel.ts';

const attempt = {
  state: 'submitted',
  passed: false,
  review: 'submitted',
  countsHours: true,
} as const;
const check = { ...attempt, countsHours: false };
const open = { everPassed: false, mayTryAgain: true };

it.each([
  ['nothing before it is handed in', { ...attempt, state: 'open' } as const, open, 'none'],
  ['nothing where it is never shown', { ...attempt, review: 'never', passed: true }, open, 'none'],
  ['the keys after handing in', attempt, open, 'keys'],
  [
    'nothing of a failed one, where one has to pass',
    { ...attempt, review: 'passed' },
    open,
    'none',
  ],
  [
    'the keys of a passed one, where one has to pass',
    { ...attempt, review: 'passed', passed: true },
    open,
    'keys',
  ],
  ['the marks alone of a failed check', check, open, 'marks'],
  ['the keys of a passed check', { ...check, passed: true }, open, 'keys'],
  ['the keys of a check passed another time', check, { ...open, everPassed: true }, 'keys'],
  ['the keys of a check without another try', check, { ...open, mayTryAgain: false }, 'keys'],
] as const)('shows %s', (_, reviewed, tries, level) => {
  expect(reviewLevel(reviewed, tries)).toBe(level);
});
