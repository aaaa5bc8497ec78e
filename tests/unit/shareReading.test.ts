import { setImmediate as turn } from 'node:timers/promises';

import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { shareReading } from '../../cms/operations/stores/shareReading.ts';

const payload = {} as Payload;

/** A reading that ends when told to; its result is its number. */
function slowReading() {
  const ends: (() => void)[] = [];
  const read = shareReading(
    () => new Promise<number>((resolve) => ends.push(() => resolve(ends.length))),
  );
  return { read, ends };
}

it('is one for all who ask while nothing has begun, and a new one for who comes later', async () => {
  const { read, ends } = slowReading();
  const first = read(payload, 2026);
  const late = [read(payload, 2026), read(payload, 2026)];
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect(await first).toBe(1);
  await turn();
  expect(ends, 'those who came while it ran share the second').toHaveLength(2);
  ends[1]?.();
  expect(await Promise.all(late)).toEqual([2, 2]);
  await turn();
  void read(payload, 2026);
  expect(ends).toHaveLength(3);
});

it('keeps different keys apart', () => {
  const { read, ends } = slowReading();
  void read(payload, 2025);
  void read(payload, 2026);
  expect(ends).toHaveLength(2);
});

it('lets a failure end only what it was the reading of', async () => {
  let times = 0;
  const read = shareReading(async () => {
    times += 1;
    if (times === 1) throw new Error('gone');
    return times;
  });
  const first = read(payload, 2026);
  const second = read(payload, 2026);
  await expect(first).rejects.toThrow('gone');
  expect(await second).toBe(2);
});
