import fc from 'fast-check';
import { expect, it } from 'vitest';

import { keysWith, layersIn, layersKey } from '../../../cms/domain/accounts/layersKey.ts';
import { LEARNER_AUDIENCES } from '../../../cms/domain/accounts/audience.ts';
import { SOURCE_KINDS } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { monthUnits } from '../../../cms/domain/ledger/monthUnits.ts';
import { BANDS, bandOf } from '../../../cms/domain/reports/bands.ts';
import {
  median,
  monthFinding,
  paceFinding,
  sourceFinding,
  spreadFinding,
} from '../../../cms/domain/reports/findings.ts';
import {
  addParts,
  emptyPart,
  onTrack,
  type YearPart,
} from '../../../cms/domain/reports/yearPart.ts';

const count = fc.integer({ min: 0, max: 500 });
const units = fc.integer({ min: -800, max: 900_000 });
const part: fc.Arbitrary<YearPart> = fc.record({
  ...{ learners: count, targetUnits: units, earnedUnits: units },
  ...{ done: count, behind: count, notStarted: count },
  bySource: fc.record(
    Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, units])) as Record<
      (typeof SOURCE_KINDS)[number],
      typeof units
    >,
  ),
  byMonth: fc.array(units, { minLength: 12, maxLength: 12 }),
  bands: fc.array(count, { minLength: BANDS.length, maxLength: BANDS.length }),
});

it('adds parts to the hundredth, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const sum = addParts(parts);
      expect(addParts(parts.toReversed())).toEqual(sum);
      expect(addParts([addParts(parts.slice(0, 2)), ...parts.slice(2)])).toEqual(sum);
      expect(sum.earnedUnits).toBe(parts.reduce((total, one) => total + one.earnedUnits, 0));
      expect(onTrack(sum)).toBe(parts.reduce((total, one) => total + onTrack(one), 0));
    }),
  );
});

it('has every entry in one month', () => {
  const entry = fc.record({
    day: fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}-07`),
    units: fc.integer({ min: -800, max: 800 }),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const sum = Object.values(monthUnits(entries)).reduce((total, one) => total + one, 0);
      expect(sum).toBe(entries.reduce((total, one) => total + one.units, 0));
    }),
  );
  expect(monthUnits([{ day: '2026-12-31', units: 25 }]).month12Units).toBe(25);
});

it.each([
  [-25, 0],
  [0, 0],
  [1, 1],
  [1000, 1],
  [1001, 2],
  [10_000, 10],
  [10_001, 11],
  [90_000, 11],
])('%i units are in band %i alone', (amount, band) => {
  expect(bandOf(amount)).toBe(band);
  const holding = BANDS.flatMap(({ over, upTo }, n) =>
    (over === null || amount > over) && (upTo === null || amount <= upTo) ? [n] : [],
  );
  expect(holding).toEqual([band]);
});

const spread = (done: number, ...bands: number[]) => ({
  ...emptyPart(),
  ...{ done, bands: BANDS.map((_, n) => bands[n] ?? 0) },
  learners: done + bands.reduce((sum, one) => sum + one, 0),
});

it.each([
  [spread(5, 5), { code: 'most-done', people: 5 }],
  [spread(0, 6, 4), { code: 'nothing-yet', people: 6 }],
  [spread(1, 1, 0, 0, 0, 0, 4, 4), { code: 'half-between', from: 4000, to: 6000 }],
  [spread(0, 0, 1, 0, 0, 5, 1), { code: 'half-between', from: 3000, to: 4000 }],
  [spread(3, 1, 1, 1, 1, 1, 1, 1, 1), { code: 'spread', people: 1 }],
])('says what a distribution shows', (of, finding) => {
  expect(spreadFinding(of)).toEqual(finding);
});

it('says where hours come from, when they came, and how far the mean is', () => {
  const of = {
    ...emptyPart(),
    ...{ learners: 4, targetUnits: 32_000, earnedUnits: 10_000 },
    bySource: { online: 6000, class: 4000, field: 0, quiz: 0, adjustment: 0 },
    byMonth: [0, 0, 7000, 3000, 0, 0, 0, 0, 0, 0, 0, 0],
  };
  expect(sourceFinding(of)).toEqual({ source: 'online', share: 0.6 });
  expect(monthFinding(of)).toEqual({ month: 3, units: 7000 });
  expect(paceFinding(of, 0.5)).toEqual({ average: 2500, asked: 4000 });
  expect([sourceFinding(emptyPart()), monthFinding(emptyPart())]).toEqual([null, null]);
  expect(paceFinding(emptyPart(), 0.5)).toEqual({ average: 0, asked: 0 });
});

it.each([
  [[], null],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %s', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it('finds the layers of a learner again, and by each of them the learner', () => {
  fc.assert(
    fc.property(
      fc.subarray([...LEARNER_AUDIENCES]),
      fc.subarray([...LEARNER_AUDIENCES]),
      (own, asked) => {
        const key = layersKey(own.toReversed());
        expect(layersIn(key)).toEqual(own);
        expect(keysWith(asked).includes(key)).toBe(own.some((layer) => asked.includes(layer)));
      },
    ),
  );
});
