import { expect, it } from 'vitest';

import { receivingNews } from '../../../cms/domain/appeals/receivingNews.ts';
import { receivingSlots } from '../../../cms/domain/appeals/receivingSlots.ts';
import { regularDays } from '../../../cms/domain/appeals/regularDays.ts';
import { isWorkday } from '../../../cms/domain/isWorkday.ts';

const day = '2026-12-10';
const begins = (from: string, to: string, minutes: number) =>
  receivingSlots({ day, begins: from, ends: to, minutes }).map((slot) => slot.begins);

it.each([
  ['09:00', '10:00', 20, ['09:00', '09:20', '09:40']],
  ['09:00', '09:59', 20, ['09:00', '09:20']],
  ['09:30', '10:15', 45, ['09:30']],
  ['09:00', '09:19', 20, []],
  ['10:00', '09:00', 20, []],
  ['10:00', '10:00', 5, []],
  ['23:50', '23:59', 5, ['23:50']],
  ['09:00', '10:00', 0, []],
])('from %s to %s at %i minutes there are the slots %j', (from, to, minutes, slots) => {
  expect(begins(from, to, minutes)).toEqual(slots);
});

it('a slot has its instant in Shanghai and ends where the next begins', () => {
  const slots = receivingSlots({ day, begins: '09:00', ends: '10:00', minutes: 30 });
  expect(slots).toEqual([
    { begins: '09:00', ends: '09:30', at: Date.parse('2026-12-10T01:00:00Z') },
    { begins: '09:30', ends: '10:00', at: Date.parse('2026-12-10T01:30:00Z') },
  ]);
});

it('regular days are on the next day of work, none before today, none a month doesn’t have', () => {
  const days = (dates: number[], months: number, from: string) =>
    regularDays({ dates, months, from, isWorkday });
  // 20 December 2026 is a Sunday, 10 January 2027 another.
  expect(days([10, 20], 2, '2026-12-01')).toEqual(['2026-12-10', '2026-12-21', '2027-01-11', '2027-01-20']); // prettier-ignore
  expect(days([10], 1, '2026-12-10')).toEqual(['2026-12-10']);
  expect(days([10], 1, '2026-12-11')).toEqual([]);
  expect(days([30], 3, '2027-01-01')).toEqual(['2027-02-01', '2027-03-30']);
  // Both fall on the same Monday.
  expect(days([19, 20, 20], 1, '2026-12-01')).toEqual(['2026-12-21']);
});

it.each([
  ['2026-12-09', false, ['receiving']],
  ['2026-12-08', false, []],
  ['2026-12-10', false, []],
  ['2026-12-01', true, ['receiving-off']],
  ['2026-12-10', true, ['receiving-off']],
  ['2026-12-11', true, []],
])('on %s, called off %s, a visitor is told %j', (today, isOff, rules) => {
  const visit = { learner: 'a', receiving: 'd', day, slot: '09:00', isOff };
  expect(receivingNews(visit, today).map(({ rule }) => rule)).toEqual(rules);
});
