import { expect, it } from 'vitest';

import { summarise } from '../../searchEval/summarise.ts';
import { verdictOf } from '../../searchEval/verdictOf.ts';

const asked = { kind: 'title', q: '班前会', best: ['a'], also: ['b'], without: [], atMost: undefined }; // prettier-ignore
const judge = (slugs: string[], judged = {}, total = slugs.length) =>
  verdictOf({ ...asked, ...judged }, { total, slugs });

it.each([
  ['in the best order', ['a', 'b'], 1, 1],
  ['with what is not asked for below', ['a', 'b', 'x'], 1, 1],
  ['second', ['x', 'a'], 2, 3 / Math.log2(3) / (3 + 1 / Math.log2(3))],
  ['by one that is only fine', ['b'], undefined, 1 / (3 + 1 / Math.log2(3))],
  ['not at all', [], undefined, 0],
])('an answer found %s', (_, slugs, place, ndcg) => {
  const verdict = judge(slugs);
  expect(verdict.place).toBe(place);
  expect(verdict.ndcg).toBeCloseTo(ndcg, 10);
});

it('names what must not be found, and more than may be', () => {
  expect(judge(['a', 'x'], { without: ['x'], atMost: 2 }, 3).noise).toEqual([
    'has x',
    '3 found, at most 2 asked for',
  ]);
  expect(judge(['a'], { without: ['x'], atMost: 1 }).noise).toEqual([]);
});

it('answers well what has no answer by keeping its bounds', () => {
  const nothing = { best: [], also: [], atMost: 0 };
  expect(judge([], nothing)).toMatchObject({ place: 1, ndcg: undefined });
  expect(judge(['x'], nothing)).toMatchObject({ place: undefined, ndcg: undefined });
});

it('sums up each kind, and all', () => {
  const { kinds, overall } = summarise([
    judge(['a', 'b']),
    judge(['x', 'a', 'b'], { kind: 'typo' }),
    judge(['x'], { kind: 'typo', atMost: 0 }),
  ]);
  expect(kinds).toMatchObject([
    { kind: 'title', queries: 1, success1: 1, success3: 1, ndcg10: 1, noisy: 0 },
    { kind: 'typo', queries: 2, success1: 0, success3: 0.5, noisy: 1 },
  ]);
  expect(overall).toMatchObject({ kind: 'all', queries: 3, success1: 1 / 3, success3: 2 / 3 });
});
