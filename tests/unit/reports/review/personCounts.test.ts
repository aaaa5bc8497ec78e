import { expect, it } from 'vitest';

import {
  personCounts,
  type PersonFacts,
} from '../../../../cms/domain/reports/review/personCounts.ts';

const facts: PersonFacts = {
  ...{ targetUnits: 8000, earnedUnits: 0, quarterUnits: 0, asked: { before: 4000, now: 6000 } },
  ...{ months: ['2026-07', '2026-08', '2026-09'], awardDays: [], trained: false },
  ...{ planned: [], quizzes: [] },
};
const count = (given: Partial<PersonFacts>) => personCounts({ ...facts, ...given });

it('counts a person who did nothing as one person, who was asked for hours', () => {
  const { people, askedUnits, ...rest } = count({});
  expect([people, askedUnits]).toEqual([1, 2000]);
  expect(Object.values(rest).every((value) => value === 0)).toBe(true);
});

it.each([
  ['nothing', { earnedUnits: 0, quarterUnits: 0 }, 0],
  ['some of it', { earnedUnits: 500, quarterUnits: 500 }, 500],
  ['all of it, though behind before', { earnedUnits: 2000, quarterUnits: 2000 }, 2000],
  ['more than it asks', { earnedUnits: 9000, quarterUnits: 5000 }, 2000],
  ['ahead of it', { earnedUnits: 5500, quarterUnits: 0 }, 1500],
  ['the whole year in spring', { earnedUnits: 8000, quarterUnits: 0 }, 2000],
  ['hours that were taken back', { earnedUnits: 1000, quarterUnits: -400 }, 0],
])('learned %s', (_, given, units) => expect(count(given).learnedUnits).toBe(units));

it.each([
  [5099, 0],
  [5100, 1],
  [8000, 1],
])('with %d of 6000 asked for is on track: %d', (earnedUnits, onTrack) => {
  expect(count({ earnedUnits }).onTrack).toBe(onTrack);
});

it('on track are those of whom nothing is asked yet, and those who have reached the target', () => {
  expect(count({ asked: { before: 0, now: 0 } }).onTrack).toBe(1);
  expect(count({ targetUnits: 100, earnedUnits: 100 }).onTrack).toBe(1);
});

it('is steady with hours in each month that asks for any', () => {
  const days = ['2026-07-31', '2026-08-01'];
  expect(count({ awardDays: days }).steady).toBe(0);
  expect(count({ awardDays: [...days, '2026-09-30'] }).steady).toBe(1);
  expect(count({ awardDays: days, months: ['2026-08'] }).steady).toBe(1);
  expect(count({ awardDays: days, months: [] }).steady).toBe(0);
});

it('finishes a plan on time up to the day itself', () => {
  const planned = [
    { due: '2026-08-10', done: '2026-08-10' },
    { due: '2026-08-10', done: '2026-08-11' },
    { due: '2026-08-10', done: null },
    { due: '2026-08-10', done: '2026-02-01' },
  ];
  expect(count({ planned })).toMatchObject({ planned: 4, plannedOnTime: 2 });
});

it('counts each quiz once, passed where any attempt was', () => {
  const quizzes = [{ passed: true }, { passed: false }];
  expect(count({ quizzes })).toMatchObject({ quizTakers: 1, quizzes: 2, quizzesPassed: 1 });
});
