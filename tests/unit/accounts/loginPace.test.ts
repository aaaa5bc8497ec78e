import { expect, it } from 'vitest';

import {
  FAILURES_KEPT_MS,
  MOST_FAILURES,
  secondsToWait,
} from '../../../cms/domain/accounts/loginPace.ts';

const now = 1_000_000_000;
const failures = (count: number, newest = now) =>
  Array.from({ length: count }, (_, n) => newest - n * 1000);

it('lets one try until the bound is reached', () => {
  expect(secondsToWait('device', failures(MOST_FAILURES.device - 1), now)).toBe(0);
  expect(secondsToWait('device', failures(MOST_FAILURES.device), now)).toBe(591);
});

it('waits for the oldest that counts to be forgotten, and no longer', () => {
  const ten = failures(MOST_FAILURES.pair);
  const oldest = ten.at(-1) ?? 0;
  expect(secondsToWait('pair', ten, oldest + FAILURES_KEPT_MS - 1)).toBe(1);
  expect(secondsToWait('pair', ten, oldest + FAILURES_KEPT_MS)).toBe(0);
  expect(secondsToWait('pair', failures(25), now)).toBe(591);
});
