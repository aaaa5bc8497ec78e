import { expect, it } from 'vitest';

import { appealNumber, readAppealNumber } from '../../../cms/domain/appeals/appealNumber.ts';
import { boardFigures } from '../../../cms/domain/appeals/boardFigures.ts';
import { frequentMatters } from '../../../cms/domain/appeals/frequentMatters.ts';

const HOUR = 3_600_000;
const one = (rest = {}) => ({
  ...{ waited: null, firstInTime: false, closed: false, score: null },
  ...{ wasReopened: false, ...rest },
});
const answered = (hours: number, rest = {}) =>
  one({ waited: hours * HOUR, firstInTime: hours <= 12, ...rest });

it.each([
  [[], null],
  [[one()], null],
  [[answered(3)], 3],
  [[answered(3), answered(4)], 3.5],
  [[answered(20), answered(1), answered(3), one()], 3],
])('of %j the median is %s hours', (cases, median) => {
  expect(boardFigures(cases).medianHoursToFirst).toBe(median);
});

it('counts what was answered in time, solved, liked and asked for again', () => {
  const closed = { closed: true };
  const cases = [
    one(),
    answered(12, { ...closed, score: 4 }),
    answered(13, { ...closed, score: 3, wasReopened: true }),
    answered(1, { ...closed, score: 5 }),
  ];
  expect(boardFigures(cases)).toMatchObject({
    ...{ registered: 4, answeredInTime: 2, solved: 3, satisfied: 2, rated: 3, reopened: 1 },
  });
});

it.each([
  ['2026-abcdef', '2026-ABCDEF'],
  [' ２０２６-ABC234 ', '2026-ABC234'],
  ['2026-ABCDE', null],
  ['2026/ABCDEF', null],
  ['', null],
])('reads the number %j as %s', (given, number) => {
  expect(readAppealNumber(given)).toBe(number);
});

it('numbers by the year in Shanghai', () => {
  const bytes = new Uint8Array([0, 1, 2, 29, 30, 255, 7]);
  const number = appealNumber(new Date('2026-12-31T16:00:00Z'), bytes);
  expect(number).toBe('2027-ABC9AS');
  expect(readAppealNumber(number)).toBe(number);
});

it('calls frequent what a unit has three of, most first', () => {
  const of = (unit: string | null, category: string, many: number) =>
    Array.from({ length: many }, () => ({ unit, category }));
  const cases = [...of('team', 'life', 3), ...of('team', 'pay', 2), ...of(null, 'work', 5)];
  expect(frequentMatters(cases)).toEqual([
    { unit: null, category: 'work', count: 5 },
    { unit: 'team', category: 'life', count: 3 },
  ]);
});
