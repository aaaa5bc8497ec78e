import { expect, it } from 'vitest';

import { reviewLevel } from '../../../cms/domain/quiz/reviewLevel.ts';

const attempt = {
  state: 'submitted',
  passed: false,
  review: 'submitted',
  countsHours: true,
} as const;
const check = { ...attempt, countsHours: false };
const now = new Date('2026-11-20T03:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
const open = { everPassed: false, mayTryAgain: true, closesAt: null, now };
const stillOpen = { ...open, closesAt: ago(-1) };
const passed = { ...attempt, passed: true };

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
  ['nothing as long as others may be at it', attempt, stillOpen, 'later'],
  ['nor of a passed one', { ...passed, review: 'passed' }, stillOpen, 'later'],
  ['nor which answers of a check were right', check, stillOpen, 'later'],
  ['nothing while what was sent in time is on its way', attempt, { ...open, closesAt: ago(59_999) }, 'later'], // prettier-ignore
  ['the keys a minute after it has closed', attempt, { ...open, closesAt: ago(60_000) }, 'keys'],
  ['never what is never shown, closed or not', { ...passed, review: 'never' }, stillOpen, 'none'],
  ['nothing of a failed one before the end either', { ...attempt, review: 'passed' }, stillOpen, 'none'], // prettier-ignore
] as const)('shows %s', (_, reviewed, tries, level) => {
  expect(reviewLevel(reviewed, tries)).toBe(level);
});
