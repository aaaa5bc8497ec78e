import { expect, it } from 'vitest';

import { checkActiveTime } from '../../../cms/domain/study/checkActiveTime.ts';

const sitting = (id: string, startedAt: number, lastBeatAt: number, activeMs: number) => ({
  id,
  year: 2026,
  startedAt,
  lastBeatAt,
  activeMs,
});

it.each([
  ['nothing', [], 0],
  ['a sitting as long as its time', [sitting('a', 0, 100, 100)], 0],
  ['a sitting longer than its time', [sitting('a', 0, 100, 101)], 1],
  ['two after each other', [sitting('a', 0, 100, 100), sitting('b', 100, 200, 100)], 0],
  ['two at once that share the time', [sitting('b', 50, 150, 70), sitting('a', 0, 100, 80)], 0],
  ['two at once that do not', [sitting('b', 50, 150, 71), sitting('a', 0, 100, 80)], 1],
  ['two tabs that each took all of it', [sitting('a', 0, 100, 100), sitting('b', 0, 100, 100)], 1],
  ['one opened beside and never used', [sitting('a', 0, 100, 100), sitting('b', 0, 0, 0)], 0],
])('active time and the clock: %s', (_, sittings, breaches) => {
  expect(checkActiveTime('l1', sittings)).toHaveLength(breaches);
});
