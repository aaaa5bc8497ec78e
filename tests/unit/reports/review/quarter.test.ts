import { expect, it } from 'vitest';

import {
  dueBefore,
  monthsOf,
  quarterDay,
  quarterName,
  quartersOf,
  toQuarter,
  type Quarter,
} from '../../../../cms/domain/reports/review/quarter.ts';

const quarter = (name: string) => toQuarter(name) as Quarter;

it.each([
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2026Q2', '2026-04-01', '2026-06-30'],
  ['2026Q3', '2026-07-01', '2026-09-30'],
  ['2024Q4', '2024-10-01', '2024-12-31'],
])('%s goes from %s to %s', (name, from, to) => {
  expect(toQuarter(name)).toMatchObject({ name, from, to });
  expect([quarterName(from), quarterName(to)]).toEqual([name, name]);
});

it.each([
  '',
  '2026',
  '2026Q0',
  '2026Q5',
  '2026-Q3',
  '26Q3',
  '2026q3',
  ' 2026Q3',
  '1999Q1',
  '2026Q33',
])('%j is no quarter', (name) => expect(toQuarter(name)).toBeNull());

it('has four of a year, whose days join', () => {
  expect(quartersOf(2026).map(({ name }) => name)).toEqual([
    '2026Q1',
    '2026Q2',
    '2026Q3',
    '2026Q4',
  ]);
});

it.each([
  ['2026-06-30', null, null],
  ['2026-07-01', '2026-07-01', '2026-07-01'],
  ['2026-08-15', '2026-08-15', '2026-08-15'],
  // On its last day what is due that day may still be done.
  ['2026-09-30', '2026-09-30', '2026-09-30'],
  ['2026-10-01', '2026-09-30', '2026-10-01'],
  ['2027-03-01', '2026-09-30', '2026-10-01'],
])('on %s the third quarter is told as of %s, what was due before %s', (today, asOf, until) => {
  expect(quarterDay(quarter('2026Q3'), today)).toBe(asOf);
  if (until) expect(dueBefore(quarter('2026Q3'), today)).toBe(until);
});

it('asks for the months that have begun', () => {
  expect(monthsOf(quarter('2026Q3'), '2026-07-01')).toEqual(['2026-07']);
  expect(monthsOf(quarter('2026Q3'), '2026-08-31')).toEqual(['2026-07', '2026-08']);
  expect(monthsOf(quarter('2026Q4'), '2026-12-31')).toEqual(['2026-10', '2026-11', '2026-12']);
});
