import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compareScores,
  contestPoints,
  type ContestScore,
} from '../../../../cms/domain/quiz/contest/contestScore.ts';
import { contestUnits } from '../../../../cms/domain/quiz/contest/contestUnits.ts';
import { ranked } from '../../../../cms/domain/quiz/contest/ranked.ts';
import { unitFigures } from '../../../../cms/domain/quiz/contest/unitFigures.ts';

const score = (levelsPassed: number, right: number, seconds: number): ContestScore => ({
  ...{ levelsPassed, right, seconds },
});

describe('scores', () => {
  it.each([
    ['more levels before more right answers', score(2, 5, 99), score(1, 9, 1)],
    ['more right answers before less time', score(1, 6, 99), score(1, 5, 1)],
    ['less time', score(1, 5, 10), score(1, 5, 11)],
  ])('%s', (_, better, worse) => {
    expect(compareScores(better, worse)).toBeLessThan(0);
    expect(compareScores(worse, better)).toBeGreaterThan(0);
    expect(compareScores(better, { ...better })).toBe(0);
  });

  it.each([
    [0, 10, 0],
    [1, 3, 33],
    [2, 3, 67],
    [10, 10, 100],
    [1, 0, 0],
    // A season that was made shorter meanwhile.
    [12, 10, 100],
  ])('%d right of %d are %d points', (right, questions, points) => {
    expect(contestPoints({ right }, questions)).toBe(points);
  });

  const scores = fc.array(
    fc.record({
      levelsPassed: fc.nat({ max: 2 }),
      right: fc.nat({ max: 3 }),
      seconds: fc.nat({ max: 3 }),
    }),
    { maxLength: 12, size: 'max' },
  );

  it('are ordered in one way, whatever order they come in', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const line = (list: readonly ContestScore[]) =>
          ranked(list, compareScores).map((one) => Object.values(one).join(' '));
        expect(line([...all].reverse())).toEqual(line(all));
      }),
    );
  });

  it('are ranked as competitions do: a rank is how many are better, and one', () => {
    fc.assert(
      fc.property(scores, (all) => {
        for (const one of ranked(all, compareScores)) {
          const better = all.filter((other) => compareScores(other, one) < 0).length;
          expect(one.rank).toBe(better + 1);
        }
      }),
    );
  });

  it('1, 1, 3', () => {
    const best = score(2, 8, 40);
    const ranks = ranked([score(1, 5, 9), best, { ...best }], compareScores).map((one) => one.rank);
    expect(ranks).toEqual([1, 1, 3]);
  });
});

describe('units', () => {
  const players = (points: number[], named = 0) =>
    points.map((one, n) => ({ points: one, named: n < named }));

  it('are ranked by the points a head, told from five players on', () => {
    const figures = unitFigures([
      { id: 'few', members: 40, players: players([100, 100, 100, 100]) },
      { id: 'large', members: 100, players: players(Array<number>(50).fill(80)) },
      { id: 'small', members: 10, players: players([60, 60, 60, 60, 60, 60, 60, 60]) },
      { id: 'nobody', members: 7, players: [] },
    ]);
    expect(figures).toEqual([
      { id: 'small', members: 10, players: 8, share: 80, mean: 60, figure: 48, rank: 1 },
      { id: 'large', members: 100, players: 50, share: 50, mean: 80, figure: 40, rank: 2 },
      { id: 'few', members: 40, players: null, share: null, mean: null, figure: null, rank: null },
      { id: 'nobody', members: 7, players: null, share: null, mean: null, figure: null, rank: null }, // prettier-ignore
    ]);
  });

  it.each([
    [5, 0, true],
    [5, 2, true],
    [5, 3, false],
    [5, 4, false],
    [5, 5, true],
    [4, 4, false],
  ])('of %d players %d named: the mean is told %s', (count, named, told) => {
    const unit = { id: 'u', members: 9, players: players(Array<number>(count).fill(50), named) };
    expect(unitFigures([unit])[0]?.mean !== null).toBe(told);
  });

  it('have no more players than people', () => {
    const [moved] = unitFigures([{ id: 'u', members: 2, players: players([50, 50, 50, 50, 50]) }]);
    expect(moved).toMatchObject({ members: 5, share: 100, mean: 50, figure: 50 });
  });

  it('share equal ranks', () => {
    const alike = { members: 5, players: players([50, 50, 50, 50, 50]) };
    const worse = { members: 5, players: players([10, 10, 10, 10, 10]) };
    const figures = unitFigures([{ id: 'c', ...worse }, { id: 'a', ...alike }, { id: 'b', ...alike }]); // prettier-ignore
    expect(figures.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });
});

describe('the units set against each other', () => {
  it.each([
    [
      'what is right below the top with all below it, and the top apart',
      [
        { id: 'top', parent: null },
        { id: 'mine', parent: 'top' },
        { id: 'team', parent: 'mine' },
        { id: 'wood', parent: 'top' },
      ],
      [
        { id: 'mine', isOwn: false, units: ['mine', 'team'] },
        { id: 'wood', isOwn: false, units: ['wood'] },
        { id: 'top', isOwn: true, units: ['top'] },
      ],
    ],
    ['a top without any', [{ id: 'top', parent: null }], [{ id: 'top', isOwn: false, units: ['top'] }]], // prettier-ignore
    [
      'a part of the tree',
      [
        { id: 'mine', parent: 'top' },
        { id: 'team', parent: 'mine' },
      ],
      [
        { id: 'team', isOwn: false, units: ['team'] },
        { id: 'mine', isOwn: true, units: ['mine'] },
      ],
    ],
    ['nothing', [], []],
  ])('%s', (_, all, units) => {
    expect(contestUnits(all)).toEqual(units);
  });

  it('share nobody', () => {
    const nodes = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, n) =>
          fc.option(fc.nat({ max: Math.max(0, n - 1) }), { nil: null }).map((parent) => ({
            id: String(n),
            parent: n === 0 || parent === null ? null : String(parent),
          })),
        ),
      ),
    );
    fc.assert(
      fc.property(nodes, (all) => {
        const units = contestUnits(all).flatMap((unit) => unit.units);
        expect([...units].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });
});
