import fc from 'fast-check';
import { expect, it } from 'vitest';

import { BANDS } from '../../../cms/domain/reports/bands.ts';
import { barsShape, courseShape } from '../../../cms/operations/reports/chartShapes.ts';
import { layerFinding } from '../../../cms/domain/reports/findings.ts';
import { paceCourse } from '../../../cms/domain/reports/paceCourse.ts';
import { sourceShares } from '../../../cms/domain/reports/sourceShares.ts';
import { spreadBars } from '../../../cms/domain/reports/spreadBars.ts';
import { unitsByShare } from '../../../cms/domain/reports/unitsByShare.ts';
import { emptyPart } from '../../../cms/domain/reports/yearPart.ts';

const ground = { width: 240, height: 118, left: 28, right: 40, top: 12, bottom: 16 };
const units = fc.integer({ min: -5000, max: 500_000_000 });

it('bars stay on their ground, as high as their figures', () => {
  fc.assert(
    fc.property(fc.array(units, { minLength: 1, maxLength: 14 }), units, (values, goal) => {
      const { bars, foot } = barsShape(ground, values, goal);
      for (const [n, bar] of bars.entries()) {
        expect(bar.y).toBeGreaterThanOrEqual(ground.top);
        expect(bar.y + bar.height).toBeCloseTo(foot, 0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(ground.width);
        const lower = bars.filter((_, place) => (values[place] ?? 0) < (values[n] ?? 0));
        for (const { height } of lower) expect(height).toBeLessThanOrEqual(bar.height);
      }
    }),
  );
});

it('a course ends at the day it is told of, and is asked for nothing above its ground', () => {
  const part = { ...emptyPart(), learners: 2, targetUnits: 16_000, byMonth: [1000, 2000, 500] };
  const course = paceCourse(part, { pace: 0.2, day: '2026-03-14' });
  expect(course).toEqual({ values: [500, 1500, 1750], upTo: 2.4000000000000004, goal: 8000 });
  const { end, goal } = courseShape(ground, course);
  expect(end.x).toBeCloseTo(28 + (172 * 2.4) / 12, 1);
  expect(goal.y).toBeGreaterThanOrEqual(ground.top);
  expect(paceCourse(part, { pace: null, day: '2025-12-31' }).upTo).toBe(12);
});

it('nobody is lost among the bands that are shown', () => {
  const people = fc.array(fc.nat(9000), { minLength: BANDS.length, maxLength: BANDS.length });
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(people, share, (bands, pace) => {
      const learners = bands.reduce((sum, one) => sum + one, 0);
      const part = { ...emptyPart(), bands, learners, targetUnits: learners * 8000 };
      const bars = spreadBars(part, pace);
      expect(bars.reduce((sum, bar) => sum + bar.people, 0)).toBe(learners);
      // Who is further is never behind who is not.
      const on = bars.findIndex(({ kind }) => kind === 'on');
      if (on > 0) expect(bars.slice(on).every(({ kind }) => kind === 'on')).toBe(true);
    }),
  );
});

it('shares are of what came in: what was taken back is none', () => {
  const bySource = { ...emptyPart().bySource, online: 300, class: 100, adjustment: -50 };
  expect(sourceShares({ bySource }).map(({ share }) => share)).toEqual([0.75, 0.25, 0, 0, 0]);
  expect(sourceShares(emptyPart()).every(({ share }) => share === 0)).toBe(true);
});

it('names the last layer only where it is behind, and puts the best unit first', () => {
  const of = (done: number, behind = 0) => ({ ...emptyPart(), learners: 100, done, behind });
  const layer = (name: 'youth' | 'cadre' | 'frontline', done: number) => ({
    ...{ layer: name, part: of(done) },
  });
  expect(layerFinding([layer('youth', 52), layer('cadre', 50)])).toBeNull();
  expect(layerFinding([layer('youth', 50)])).toBeNull();
  const nobody = { layer: 'frontline' as const, part: emptyPart() };
  const found = layerFinding([layer('youth', 60), layer('cadre', 50), nobody]);
  expect(found).toMatchObject({ layer: 'cadre', rate: 0.5 });
  const listed = [
    { id: 'a', name: 'a', part: of(10, 90) },
    { id: 'b', name: 'b', part: of(10, 20) },
    { id: 'c', name: 'c', part: of(70) },
    { id: 'd', name: 'd', part: emptyPart() },
  ];
  expect(unitsByShare(listed, true).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  expect(unitsByShare(listed, false).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
