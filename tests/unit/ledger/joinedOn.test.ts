import { expect, it } from 'vitest';

import { joinedOn } from '../../../cms/domain/ledger/joinedOn.ts';

const entries = (...days: string[]) => days.map((day) => ({ day }));

it.each([
  ['in an earlier year', '2025-03-01T00:00:00Z', entries(), null],
  ['on the year’s first day', '2025-12-31T16:00:00Z', entries(), null],
  ['on its second day, by Shanghai’s clock', '2026-01-01T16:00:00Z', entries(), '2026-01-02'],
  ['today', '2026-11-25T03:00:00Z', entries(), '2026-11-25'],
  [
    'nowhere new: hours from before the account',
    '2026-11-25T03:00:00Z',
    entries('2026-10-03', '2026-09-01'),
    null,
  ],
  ['before their first hours', '2026-05-06T03:00:00Z', entries('2026-09-01'), '2026-05-06'],
])('joined %s', (_, createdAt, of, joined) => {
  expect(joinedOn({ createdAt }, { year: 2026, entries: of })).toBe(joined);
});

it.each([
  ['2020-07-01', null],
  ['2026-01-01', null],
  ['2026-03-02', '2026-03-02'],
  ['2027-03-02', null],
])('whose first day of work is %s joined on it in its own year only', (given, joined) => {
  const learner = { createdAt: '2026-11-25T03:00:00Z', joinedOn: given };
  expect(joinedOn(learner, { year: 2026, entries: entries('2026-01-05') })).toBe(joined);
});
