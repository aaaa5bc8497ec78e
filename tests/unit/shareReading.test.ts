import type { Payload } from 'payload';
import { expect, it, vi } from 'vitest';

import { shareReading } from '../../cms/operations/stores/shareReading.ts';

const payload = {} as Payload;

/** A reading that ends when told to; its result is its number. */
function slowReading() {
  const ends: (() => void)[] = [];
  const read = shareReading(
    () => new Promise<number>((resolve) => ends.push(() => resolve(ends.length))),
  );
  const begun = (times: number) => vi.waitFor(() => expect(ends).toHaveLength(times));
  return { read, ends, begun };
}

it('is one for all who ask before it begins, and another for those who come later', async () => {
  const { read, ends, begun } = slowReading();
  const early = [read(payload, 2026), read(payload, 2026)];
  await begun(1);
  const late = [read(payload, 2026), read(payload, 2026)];
  ends[0]?.();
  expect(await Promise.all(early)).toEqual([1, 1]);
  await begun(2);
  const latest = read(payload, 2026);
  ends[1]?.();
  expect(await Promise.all(late)).toEqual([2, 2]);
  await begun(3);
  ends[2]?.();
  expect(await latest).toBe(3);
});

it('keeps different keys apart', async () => {
  const { read, begun } = slowReading();
  void read(payload, 2025);
  void read(payload, 2026);
  await begun(2);
});

it('lets a failure end only what it was the reading of', async () => {
  let times = 0;
  const read = shareReading(async () => {
    times += 1;
    if (times === 1) throw new Error('gone');
    return times;
  });
  await expect(read(payload, 2026)).rejects.toThrow('gone');
  expect(await read(payload, 2026)).toBe(2);
});
