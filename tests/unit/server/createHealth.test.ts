import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createHealth } from '../../../cms/server/http/createHealth.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

const known = { database: 'sqlite', version: '1.2.3' } as const;

it.each([
  [true, true, 200, { status: 'ok', search: 'ok' }],
  [true, false, 200, { status: 'degraded', search: 'down' }],
  [false, true, 503, { status: 'down', search: 'ok' }],
])('database %s and search %s answer %s', async (database, search, status, body) => {
  const health = createHealth({
    ...known,
    askDatabase: () => (database ? Promise.resolve(1) : Promise.reject(new Error('gone'))),
    askSearch: () => Promise.resolve(search),
  });
  expect(await health()).toEqual({ status, body: { ...known, ...body } });
});

it('asks at most once a second', async () => {
  const askDatabase = vi.fn(() => Promise.resolve());
  const health = createHealth({ ...known, askDatabase, askSearch: () => Promise.resolve(true) });
  await Promise.all([health(), health()]);
  vi.advanceTimersByTime(1000);
  await health();
  expect(askDatabase).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await health();
  expect(askDatabase).toHaveBeenCalledTimes(2);
});
