import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { drawSample, sampleSize } from '../../../../cms/domain/reports/review/drawSample.ts';

const size = { sampleLeast: 10, samplePercent: 5 };

it.each([
  [0, 0],
  [4, 4],
  [10, 10],
  [200, 10],
  [201, 11],
  [1000, 50],
  [50_000, 200],
])('of %d people %d are drawn', (people, drawn) => expect(sampleSize(people, size)).toBe(drawn));

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60, size: 'max' });

it('draws the same people for the same seed, whatever order they are listed in', () => {
  fc.assert(
    fc.property(ids, fc.string(), fc.nat(70), (people, seed, wanted) => {
      const drawn = drawSample(people, { seed, size: wanted });
      expect(drawSample(people.toReversed(), { seed, size: wanted })).toEqual(drawn);
      expect(drawn).toHaveLength(Math.min(wanted, people.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((id) => people.includes(id))).toBe(true);
      // A larger one goes on where a smaller one ends.
      expect(drawSample(people, { seed, size: wanted + 1 }).slice(0, drawn.length)).toEqual(drawn);
    }),
  );
});

it('can be drawn again with any SHA-256', () => {
  const people = ['a', 'b', 'c', 'd', 'e'];
  const place = (id: string) => createHash('sha256').update(`2026:${id}`).digest('hex');
  const again = people.toSorted((a, b) => place(a).localeCompare(place(b))).slice(0, 3);
  expect(drawSample(people, { seed: '2026', size: 3 })).toEqual(again);
});

it('gives everybody the same chance', () => {
  const people = Array.from({ length: 20 }, (_, n) => `person-${n}`);
  const times = new Map(people.map((id) => [id, 0]));
  for (let round = 0; round < 2000; round += 1) {
    for (const id of drawSample(people, { seed: `s${round}`, size: 5 })) {
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  // 500 expected of each; five standard deviations are 97.
  for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(97);
});
