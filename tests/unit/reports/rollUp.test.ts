import { expect, it } from 'vitest';

import { rollUp } from '../../../cms/domain/reports/rollUp.ts';

const units = [
  { id: 'group', parent: null },
  { id: 'mine', parent: 'group' },
  { id: 'team', parent: 'mine' },
  { id: 'forest', parent: 'group' },
];
const own = (learners: number, earnedUnits: number, done = 0) => ({
  learners,
  targetUnits: learners * 8000,
  earnedUnits,
  done,
});

it('sums a unit with everything below it, and nobody twice', () => {
  const sums = rollUp(
    units,
    new Map([
      ['mine', own(2, 500)],
      ['team', own(3, 16_000, 2)],
      ['forest', own(1, 25)],
      ['unknown', own(9, 9)],
    ]),
  );
  expect(sums.get('team')).toEqual(own(3, 16_000, 2));
  expect(sums.get('mine')).toEqual(own(5, 16_500, 2));
  expect(sums.get('group')).toEqual(own(6, 16_525, 2));
});

it('is nothing for a unit without learners', () => {
  expect(rollUp(units, new Map()).get('group')).toEqual(own(0, 0));
});
