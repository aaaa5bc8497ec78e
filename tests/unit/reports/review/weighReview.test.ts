import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  INDICATORS,
  indicatorValue,
  REVIEW_COUNTS,
  type IndicatorId,
  type ReviewCounts,
} from '../../../../cms/domain/reports/review/indicators.ts';
import {
  defaultScheme,
  schemeOf,
  weightSum,
} from '../../../../cms/domain/reports/review/reviewScheme.ts';
import {
  meanScore,
  passes,
  reviewSheet,
  weighReview,
} from '../../../../cms/domain/reports/review/reviewSheet.ts';
import { spreadWeights } from '../../../../cms/domain/reports/review/spreadWeights.ts';

const nothing = Object.fromEntries(REVIEW_COUNTS.map((name) => [name, 0])) as ReviewCounts;
const weigh = (counts: Partial<ReviewCounts>, scheme = defaultScheme) =>
  weighReview({ quarter: '2026Q3', asOf: '2026-09-30', scheme, counts: { ...nothing, ...counts } });

describe('the twelve indicators', () => {
  it('are twelve, and weigh 100', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(12);
    expect(weightSum(defaultScheme.weights)).toBe(100);
  });

  it.each<[IndicatorId, Partial<ReviewCounts>, number | null]>([
    ['participation', { people: 0, participants: 0 }, null],
    ['participation', { people: 3, participants: 0 }, 0],
    ['participation', { people: 3, participants: 1 }, 3333],
    ['participation', { people: 3, participants: 3 }, 10_000],
    ['hours', { people: 1, askedUnits: 0, learnedUnits: 0 }, null],
    ['hours', { people: 1, askedUnits: 2000, learnedUnits: 1999 }, 9995],
    ['planOnTime', { people: 1, planned: 0 }, null],
    ['topicTraining', { people: 5, trainings: 0 }, 0],
    ['topicTraining', { people: 5, trainings: 1 }, 10_000],
    ['topicTraining', { people: 5, trainings: 7 }, 10_000],
    ['topicTraining', { people: 0, trainings: 0 }, null],
  ])('%s of %j is %s', (id, counts, value) => {
    const indicator = INDICATORS.find((one) => one.id === id);
    if (!indicator) throw new Error(id);
    expect(indicatorValue(indicator, { ...nothing, ...counts })).toBe(value);
  });
});

describe('a score', () => {
  const full: Partial<ReviewCounts> = Object.fromEntries(REVIEW_COUNTS.map((name) => [name, 4]));

  it('is 100 where all that was due was done, however little was due', () => {
    expect(weigh(full).score).toBe(10_000);
    const little = weigh({ people: 2, participants: 2, onTrack: 2, steady: 2, quizTakers: 2, trained: 2, trainings: 1 }); // prettier-ignore
    expect(little.score).toBe(10_000);
    expect(little.lines.filter(({ value }) => value === null)).not.toEqual([]);
  });

  it('is none of nobody, whatever else is counted', () => {
    const { score, lines } = weigh({ classes: 3, classesRecorded: 3, topics: 5 });
    expect(score).toBeNull();
    expect(lines.every(({ value, points }) => value === null && points === 0)).toBe(true);
    expect(passes({ score, passLine: 90 })).toBeNull();
  });

  it('passes from the line on', () => {
    expect(passes({ score: 8999, passLine: 90 })).toBe(false);
    expect(passes({ score: 9000, passLine: 90 })).toBe(true);
  });

  it('is the sum of its points, each weight by value, the weights always 100 together', () => {
    const count = fc.integer({ min: 0, max: 60_000 });
    const counts = fc.record(
      Object.fromEntries(REVIEW_COUNTS.map((name) => [name, count])) as Record<keyof ReviewCounts, typeof count>, // prettier-ignore
    );
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(counts, weights, (given, raw) => {
        const scheme = {
          ...defaultScheme,
          weights: Object.fromEntries(
            INDICATORS.map(({ id }, n) => [id, raw[n] ?? 0]),
          ) as typeof defaultScheme.weights,
        };
        const sheet = weigh(given, scheme);
        expect(reviewSheet.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
        const sum = (of: 'weight' | 'points') =>
          sheet.lines.reduce((all, line) => all + line[of], 0);
        if (sheet.score === null) {
          expect(sum('weight')).toBe(0);
          return;
        }
        expect(sum('weight')).toBe(10_000);
        expect(sheet.score).toBe(sum('points'));
        expect(sheet.score).toBeLessThanOrEqual(10_000);
        for (const { weight, value, points } of sheet.lines) {
          if (value === null) expect([weight, points]).toEqual([0, 0]);
          else expect(Math.abs(points - (weight * value) / 10_000)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});

describe('weights', () => {
  it('of what nothing was due for go to the others by theirs', () => {
    const due = (weight: number, is = true) => ({ weight, due: is });
    expect(spreadWeights([due(50), due(25), due(25, false)])).toEqual([6667, 3333, 0]);
    expect(spreadWeights([due(1), due(1), due(1)])).toEqual([3334, 3333, 3333]);
    expect(spreadWeights([due(0), due(100, false)])).toEqual([0, 0]);
    expect(spreadWeights([])).toEqual([]);
  });

  it('are those of the latest scheme that has begun', () => {
    const of = (from: string, passLine: number) => ({ ...defaultScheme, from, passLine });
    const schemes = [of('2026Q1', 80), of('2026Q4', 95), of('2025Q2', 70)];
    expect(schemeOf(schemes, '2026Q3').passLine).toBe(80);
    expect(schemeOf(schemes, '2026Q4').passLine).toBe(95);
    expect(schemeOf(schemes, '2025Q1')).toBe(defaultScheme);
  });
});

it.each([
  [[], null],
  [[null, null], null],
  [[9000, null, 8001], 8501],
  [[10_000, 10_000, 10_000, 10_000], 10_000],
])('the mean of %j is %s', (scores, mean) => expect(meanScore(scores)).toBe(mean));
