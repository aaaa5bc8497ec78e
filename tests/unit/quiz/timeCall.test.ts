import { expect, it } from 'vitest';

import { timeCall } from '../../../site/islands/quiz/timeCall.ts';

it.each([
  [601, 600, 10],
  [601, 599.5, 10],
  [600, 599, null],
  [301, 300, 5],
  [61, 60, 1],
  [60, 59, null],
  [900, 899, null],
  // A device that slept says only where it stands now.
  [700, 45, 1],
  [700, 200, 5],
])('from %d to %d seconds left: %j minutes are called', (before, left, call) => {
  expect(timeCall(before, left)).toBe(call);
});
