import { expect, it } from 'vitest';

import { whatRemains } from '../../../cms/domain/plans/whatRemains.ts';

const asked = {
  missingUnits: 5600,
  offeredUnits: 925,
  classes: [] as { day: string; units: number }[],
  dailyCapUnits: 800,
  today: '2026-11-25',
};
const whole = { day: '2026-12-04', units: 800 };

it.each([
  ['the library alone', {}, 925, 0, 4675],
  ['a training planned', { classes: [whole] }, 925, 800, 3875],
  ['no more than is missing', { missingUnits: 200 }, 925, 0, 0],
  ['library and training together', { missingUnits: 1700, classes: [whole] }, 925, 800, 0],
  ['a cent more than both', { missingUnits: 1726, classes: [whole] }, 925, 800, 1],
  [
    'two trainings of one day, as far as the day goes',
    { classes: [whole, { day: '2026-12-04', units: 400 }] },
    925,
    800,
    3875,
  ],
  ['what the last two days can take', { offeredUnits: 5000, today: '2026-12-30' }, 1600, 0, 4000],
  [
    'what a training of the last day leaves',
    { offeredUnits: 5000, today: '2026-12-31', classes: [{ day: '2026-12-31', units: 400 }] },
    400,
    400,
    4800,
  ],
  ['nothing left to study', { offeredUnits: 0 }, 0, 0, 5600],
])('counts on %s', (_, more, onlineUnits, classUnits, uncoveredUnits) => {
  expect(whatRemains({ ...asked, ...more })).toMatchObject({
    onlineUnits,
    classUnits,
    uncoveredUnits,
  });
});
