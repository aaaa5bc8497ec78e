import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createFailureLog } from '../../../cms/server/createFailureLog.ts';

let lines: string[];
let notes: string[];
let log: ReturnType<typeof createFailureLog>;

beforeEach(() => {
  vi.useFakeTimers();
  [lines, notes] = [[], []];
  log = createFailureLog({ write: (line) => lines.push(line), note: (text) => notes.push(text) });
});
afterEach(() => vi.useRealTimers());

it('tells a failure in one line and keeps the rest elsewhere', () => {
  log.report('Error: gone\n    at a\n    at b');
  expect(lines).toEqual([expect.stringMatching(/^\d{4}-.*Z Error: gone$/)]);
  expect(notes).toEqual(['Error: gone\n    at a\n    at b']);
});

it('cuts a long line', () => {
  log.report('x'.repeat(100_000));
  expect(lines[0]?.length).toBeLessThan(400);
});

it('counts the same again, whatever its ids and numbers, and tells it once a minute', () => {
  for (let n = 0; n < 1000; n += 1) log.report(`GET /api/articles/${n}: gone\n at ${n}`);
  expect([lines.length, notes.length]).toEqual([1, 1]);
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('999');
  log.report('GET /api/articles/7: gone');
  expect(lines).toHaveLength(3);
});

it('has an end in each minute, however many kinds there are', () => {
  const letters = (n: number) =>
    [...String(n)].map((digit) => 'ghijklmnop'[Number(digit)]).join('');
  for (let n = 0; n < 5000; n += 1) log.report(`Error ${letters(n)}\n at x`);
  expect([lines.length, notes.length]).toEqual([60, 60]);
  log.flush();
  expect(lines).toHaveLength(61);
  expect(lines[60]).toContain('4940');
});
