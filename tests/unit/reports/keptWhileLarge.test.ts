import type { Payload } from 'payload';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { keptWhileLarge } from '../../../cms/operations/reports/keptWhileLarge.ts';

/** Whose it is: only its identity is looked at. */
const payload = {} as Payload;

/** Readings 1, 2, 3, …, of half a second each, that tell of so many people; some of them fail. */
function readings(people: number, failing: readonly number[] = []) {
  const begun: string[] = [];
  const read = (_: Payload, key: string) => {
    begun.push(key);
    const which = begun.length;
    return new Promise<string>((resolve, reject) => {
      const end = () =>
        failing.includes(which) ? reject(new Error('no')) : resolve(`${key}${which}`);
      setTimeout(end, 500);
    });
  };
  const show = keptWhileLarge({ read, keyOf: (key: string) => key, peopleOf: () => people });
  return { begun, show: (key = 'a') => show(payload, key) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a reading of up to five thousand people', () => {
  test('is made for whoever asks', async () => {
    const { show } = readings(5_000);
    const first = show();
    await vi.advanceTimersByTimeAsync(500);
    const second = show();
    await vi.advanceTimersByTimeAsync(500);
    expect([await first, await second]).toEqual(['a1', 'a2']);
  });
});

describe('a reading that another is still making', () => {
  test('is not theirs where it is small: it may be from before what one did just now', async () => {
    const { show } = readings(5_000);
    void show();
    await vi.advanceTimersByTimeAsync(500);
    const theirs = show();
    await vi.advanceTimersByTimeAsync(100);
    const own = show();
    await vi.advanceTimersByTimeAsync(500);
    expect([await theirs, await own]).toEqual(['a2', 'a3']);
  });
});

describe('a reading of more people', () => {
  test('is made once for all who ask at once', async () => {
    const { begun, show } = readings(5_001);
    const asked = [show(), show(), show()];
    await vi.advanceTimersByTimeAsync(500);
    expect(await Promise.all(asked)).toEqual(['a1', 'a1', 'a1']);
    expect(begun).toHaveLength(1);
  });

  test('is kept for twenty times as long as it took', async () => {
    const { begun, show } = readings(5_001);
    void show();
    await vi.advanceTimersByTimeAsync(500);
    await vi.advanceTimersByTimeAsync(9_499);
    expect(await show()).toBe('a1');
    expect(begun).toHaveLength(1);
  });

  test('is made anew behind who looks, and nobody waits', async () => {
    const { begun, show } = readings(5_001);
    void show();
    await vi.advanceTimersByTimeAsync(10_500);
    expect([await show(), await show()]).toEqual(['a1', 'a1']);
    expect(begun).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(await show()).toBe('a2');
    expect(begun).toHaveLength(2);
  });

  test('is shown to nobody once it is half a minute old', async () => {
    const { show } = readings(5_001);
    void show();
    await vi.advanceTimersByTimeAsync(30_000);
    const asked = show();
    await vi.advanceTimersByTimeAsync(500);
    expect(await asked).toBe('a2');
  });

  test('stands when the one made behind it fails, and the next who looks has it made again', async () => {
    const { begun, show } = readings(5_001, [2]);
    void show();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(await show()).toBe('a1');
    await vi.advanceTimersByTimeAsync(500);
    expect(await show()).toBe('a1');
    await vi.advanceTimersByTimeAsync(500);
    expect(await show()).toBe('a3');
    expect(begun).toHaveLength(3);
  });

  test('that fails tells who waits for it, and is asked for again', async () => {
    const { show } = readings(5_001, [1]);
    const told = expect(show()).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(500);
    await told;
    const again = show();
    await vi.advanceTimersByTimeAsync(500);
    expect(await again).toBe('a2');
  });

  test('no more than five of its kind are kept', async () => {
    const { begun, show } = readings(5_001);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) {
      void show(key);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(await show('f')).toBe('f6');
    void show('a');
    await vi.advanceTimersByTimeAsync(500);
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
  });
});
