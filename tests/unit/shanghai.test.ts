import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  dayOf,
  daysLeft,
  isDay,
  nextDay,
  shareOfYear,
  startOfDay,
  yearOf,
  yearOfDay,
} from '../../cms/domain/shanghai.ts';

const instant = fc.date({
  min: new Date('1992-01-01T00:00:00Z'),
  max: new Date('2200-01-01T00:00:00Z'),
  noInvalidDate: true,
});

it.each([
  ['2026-12-31T15:59:59.999Z', '2026-12-31', 2026],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', 2027],
  ['2026-01-01T00:00:00.000Z', '2026-01-01', 2026],
  ['2028-02-28T16:00:00.000Z', '2028-02-29', 2028],
  ['2027-02-28T16:00:00.000Z', '2027-03-01', 2027],
])('at %s it is %s in Shanghai', (at, day, year) => {
  expect(dayOf(new Date(at))).toBe(day);
  expect(yearOf(new Date(at))).toBe(year);
  expect(yearOfDay(day)).toBe(year);
});

it.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
  ['2027-02-28', '2027-03-01'],
  ['2100-02-28', '2100-03-01'],
  ['2026-04-30', '2026-05-01'],
])('the day after %s is %s', (day, next) => {
  expect(nextDay(day)).toBe(next);
});

it.each([
  ['2026-01-01', 1 / 365],
  ['2026-12-31', 1],
  ['2028-01-01', 1 / 366],
  ['2028-02-29', 60 / 366],
  ['2028-12-31', 1],
  ['2026-07-02', 183 / 365],
])('by %s the share %d of the year has passed', (day, share) => {
  expect(shareOfYear(day)).toBeCloseTo(share, 12);
});

it.each([
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['2026-11-20T00:00:00Z', false],
  ['', false],
])('that %j is a day is %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it('counts an instant to the day that has begun and not yet ended', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const day = dayOf(at);
      expect(startOfDay(day).getTime()).toBeLessThanOrEqual(at.getTime());
      expect(startOfDay(nextDay(day)).getTime()).toBeGreaterThan(at.getTime());
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(isDay(day)).toBe(true);
    }),
  );
});

it.each([
  ['2026-12-31', 1],
  ['2026-12-30', 2],
  ['2026-01-01', 365],
  ['2028-01-01', 366],
])('from %s on the year has %d days', (day, days) => {
  expect(daysLeft(day)).toBe(days);
});
