import { expect, it } from 'vitest';

import { diedOfItself } from '../../../cms/server/searchServer/diedOfItself.ts';
import { restartDelay } from '../../../cms/server/searchServer/restartDelay.ts';

it('waits longer from death to death, but never more than five seconds', () => {
  expect([0, 1, 2, 3, 4, 30].map(restartDelay)).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
});

it.each([
  ['a panic', 101, null, true],
  ['a refusal to start', 1, null, true],
  ['a broken memory', null, 'SIGSEGV', true],
  ['an abort', null, 'SIGABRT', true],
  ['a kill -9, or a machine out of memory', null, 'SIGKILL', false],
  ['a polite end from outside', null, 'SIGTERM', false],
] as const)(
  'takes %s for a fault of the server and its data: %s %s → %s',
  (_, code, signal, is) => {
    expect(diedOfItself(code, signal)).toBe(is);
  },
);
