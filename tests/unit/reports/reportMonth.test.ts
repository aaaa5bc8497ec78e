import { expect, it } from 'vitest';

import { isWorkday } from '../../../cms/domain/isWorkday.ts';
import { reportMonth } from '../../../cms/domain/reports/reportMonth.ts';

it.each([
  // A Sunday, and then a Monday.
  ['2026-11-01', null],
  ['2026-11-02', '2026-10-31'],
  ['2026-11-30', '2026-10-31'],
  ['2026-12-01', '2026-11-30'],
  // The holiday of the new year, and the one of October.
  ['2026-01-01', null],
  ['2026-10-07', null],
  ['2026-10-08', '2026-09-30'],
  ['2024-03-01', '2024-02-29'],
])('on %s the report is told as of %s', (today, asOf) => {
  expect(reportMonth(today, isWorkday)?.asOf ?? null).toBe(asOf);
});

it('names the month it is of, and from when it is told', () => {
  expect(reportMonth('2026-10-20', isWorkday)).toEqual({
    ...{ month: '2026-09', asOf: '2026-09-30', from: '2026-10-08' },
  });
});
