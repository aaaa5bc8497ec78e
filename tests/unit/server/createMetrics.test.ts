import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { createHost } from '../../../cms/server/http/createHost.ts';
import { createMetrics } from '../../../cms/server/metrics/createMetrics.ts';
import type { RoutedRequest } from '../../../cms/server/metrics/routeOf.ts';
import type { Source } from '../../../cms/server/metrics/Source.ts';

const token = 'a-token-of-some-length';
let server: Server;
let port: number;
let fails: boolean;
let hangs: boolean;

const sources: Source[] = [
  {
    figures: { test_depth: { help: 'a' }, test_jobs: { help: 'b', label: 'state' } },
    read: async () => {
      if (fails) throw new Error('the database is gone');
      return { test_depth: 7, test_jobs: { due: 2, failed: 0 } };
    },
  },
  {
    figures: { test_slow: { help: 'c' }, test_unknown: { help: 'd' } },
    read: () => (hangs ? new Promise(() => undefined) : Promise.resolve({ test_slow: 1 })),
  },
];

async function send(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ port, path, method, headers, agent: false }, resolve);
    sent.on('error', reject);
    sent.end();
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

const scrape = async () => (await send('/metrics')).body;
const series = (of: string) =>
  [...of.matchAll(/^(http_[a-z_]+\{[^}]*\})/gm)].map(([one]) => one).sort();

beforeEach(async () => {
  fails = false;
  hangs = false;
  server = createHost({
    site: (req: RoutedRequest, res) => {
      if (req.url?.startsWith('/articles/')) req.route = '/articles/[slug]';
      if (req.url === '/gone') return void req.socket.destroy();
      res.statusCode = req.url === '/nowhere' ? 404 : 200;
      res.end();
    },
    backOffice: (_, res) => res.end(),
    health: () =>
      Promise.resolve({
        status: 200,
        body: { status: 'ok', database: 'sqlite', search: 'ok', version: '1' },
      }),
    metrics: createMetrics({ sources }),
    metricsToken: token,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

it('tells requests by method, route and status, and how long they took', async () => {
  await send('/articles/a');
  await send('/articles/b');
  await send('/nowhere');
  await send('/admin/collections/users');
  await expect(send('/gone')).rejects.toThrow();
  const told = await scrape();
  expect(told).toContain(
    'http_requests_total{method="GET",route="/articles/[slug]",status="200"} 2',
  );
  expect(told).toContain('http_requests_total{method="GET",route="other",status="404"} 1');
  expect(told).toContain('http_requests_total{method="GET",route="other",status="499"} 1');
  expect(told).toContain('http_requests_total{method="GET",route="/admin/*",status="200"} 1');
  expect(told).toContain('http_request_duration_seconds_count{method="GET",route="/articles/[slug]"} 2'); // prettier-ignore
  expect(told).toContain('http_requests_in_progress 1');
});

it('tells of the event loop and the heap', async () => {
  const told = await scrape();
  expect(told).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  expect(told).toMatch(/^nodejs_heap_size_used_bytes \d/m);
});

it('makes no new series of addresses and methods nobody knows', async () => {
  const odd = (n: number) => [
    `/${n}`,
    `/articles/${n}`,
    `/admin/${n}/${n}`,
    `/_next/${n}?x=${n}`,
    `/api/${n}/${n}`,
    `/%E5%AD%A6/${n}`,
    `/${n}/../etc`,
    `/%00${n}`,
  ];
  for (const path of odd(1)) await send(path);
  await send('/x', {}, 'PROPFIND');
  await scrape();
  const before = series(await scrape());
  for (let n = 2; n < 40; n += 1) for (const path of odd(n)) await send(path);
  for (const method of ['MKCOL', 'SEARCH', 'LOCK']) await send('/x', {}, method);
  expect(series(await scrape())).toEqual(before);
});

it('leaves out what can’t be read, and nothing else', async () => {
  expect(await scrape()).toMatch(/^test_depth 7$/m);
  fails = true;
  const told = await scrape();
  expect(told).not.toMatch(/^test_depth /m);
  expect(told).not.toMatch(/^test_jobs\{/m);
  expect(told).not.toMatch(/^test_unknown /m);
  expect(told).toMatch(/^test_slow 1$/m);
  fails = false;
  expect(await scrape()).toMatch(/^test_jobs\{state="due"\} 2$/m);
});

it('does not wait for what hangs', async () => {
  hangs = true;
  const told = await scrape();
  expect(told).toMatch(/^test_depth 7$/m);
  expect(told).not.toMatch(/^test_slow /m);
});

it('tells two who look at once the same', async () => {
  const [one, two] = await Promise.all([scrape(), scrape()]);
  for (const told of [one, two]) expect(told).toMatch(/^test_depth 7$/m);
});

it('is text for this machine and whoever bears the token, in no cache; others are refused', async () => {
  const own = await send('/metrics');
  expect(own.status).toBe(200);
  expect(own.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(own.headers['cache-control']).toBe('no-store');
  const proxied = { 'x-forwarded-for': '1.2.3.4', 'accept-language': 'en' };
  const refused = await send('/metrics', proxied);
  expect([refused.status, JSON.parse(refused.body)]).toEqual([
    403,
    {
      error: {
        code: 'forbidden',
        message: 'Metrics are for this machine, or for whoever bears METRICS_TOKEN.',
      },
    },
  ]);
  const authorization = `Bearer ${token}`;
  expect((await send('/metrics', { ...proxied, authorization })).status).toBe(200);
});
