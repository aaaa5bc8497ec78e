import { expect, it } from 'vitest';

import { readRetryAfter } from '../../site/islands/readRetryAfter.ts';

const date = 'Wed, 25 Nov 2026 08:00:00 GMT';

it.each([
  ['seconds', '7', date, 7000],
  ['an instant, by the server’s own clock', 'Wed, 25 Nov 2026 08:00:30 GMT', date, 30_000],
  ['an instant that has passed', 'Wed, 25 Nov 2026 07:59:00 GMT', date, 0],
  ['an instant without a clock to read it by', 'Wed, 25 Nov 2026 08:00:30 GMT', null, 0],
  ['nothing', null, date, 0],
  ['what can’t be read', 'soon', date, 0],
  ['a sign before the figure', '-5', date, 0],
])('asks for %s', (_, header, at, wait) => {
  expect(readRetryAfter(header, at)).toBe(wait);
});
