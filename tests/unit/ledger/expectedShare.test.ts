import { expect, it } from 'vitest';

import { expectedShare } from '../../../cms/domain/ledger/expectedShare.ts';
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
  ['2026-01-01', null, 1 / 365],
  ['2026-12-31', null, 1],
  ['2026-11-25', '2026-11-25', 0],
  ['2026-12-13', '2026-11-25', 0.5],
  ['2026-12-31', '2026-11-25', 1],
  ['2026-12-31', '2026-12-31', 0],
])('on %s, joined %s, the calendar asks for %d', (today, joined, share) => {
  expect(expectedShare(today, joined)).toBeCloseTo(share, 10);
});
