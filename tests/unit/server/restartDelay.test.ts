import { expect, it } from 'vitest';

import { restartDelay } from '../../../cms/server/searchServer/restartDelay.ts';

it('waits longer from death to death, but never more than half a minute', () => {
  expect([0, 1, 2, 3, 10].map(restartDelay)).toEqual([5000, 10_000, 20_000, 30_000, 30_000]);
});
