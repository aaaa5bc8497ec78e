import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { SignJWT } from 'jose';

import { createHost } from '../../../cms/server/http/createHost.ts';
import { createLookupLimit } from '../../../cms/server/http/createLookupLimit.ts';
import { createWriteLimit } from '../../../cms/server/http/createWriteLimit.ts';

const page = `<p>${'学时'.repeat(2000)}</p>`;
const secret = 'signs-tests-only';
let server: Server;
let port: number;

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | string[];
}

/** Plain node:http, since fetch decides about Origin, Host and compression by itself. */
async function send(path: string, { method = 'GET', headers, body = [] }: Sent = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ port, path, method, headers, agent: false }, resolve);
    sent.on('error', reject);
    for (const chunk of [body].flat()) sent.write(chunk);
    sent.end();
  });
  return answer;
}

const json = async (answer: IncomingMessage) => JSON.parse(await text(answer));

beforeAll(async () => {
  server = createHost({
    site: async (req, res) => {
      if (req.url === '/throw') throw new Error('a bug');
      if (req.url === '/busy') throw Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' });
      if (req.url === '/appeals') return void res.end(JSON.stringify(req.headers));
      if (req.url === '/away') return void res.writeHead(503).end();
      res.setHeader('content-type', 'text/html; charset=utf-8');
      const { body } = req as { body?: Buffer };
      res.end(req.url === '/echo' ? (body ?? (await text(req))) : page);
    },
    backOffice: (req, res) => {
      res.statusCode = 401;
      res.end(req.url === '/api/who' ? req.headers['x-client-address'] : '{}');
    },
    guard: ({ req, path }) =>
      Promise.resolve(
        path === '/api/wrong'
          ? { refused: { status: 400, refusal: ['invalid-json'] } }
          : { passed: req },
      ),
    uploads: { path: '/api/media', bytes: 12 * 1024 * 1024 },
    writes: createWriteLimit({ secret, cookieName: 'payload-token' }),
    lookups: createLookupLimit(),
    health: () =>
      Promise.resolve({
        status: 200,
        body: { status: 'ok', database: 'sqlite', search: 'ok', version: '1' },
      }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('refuses a foreign origin before any handler sees the request', async () => {
  const headers = { origin: 'https://evil.example', 'accept-language': 'zh-CN' };
  const answer = await send('/echo', { method: 'POST', headers, body: 'x' });
  expect(answer.statusCode).toBe(403);
  expect(await json(answer)).toEqual({
    error: { code: 'bad-origin', message: '请求来自其他网站，已拒绝。' },
  });
});

it('refuses a large body by its announced length', async () => {
  const body = 'x'.repeat(256 * 1024 + 1);
  const answer = await send('/echo', {
    method: 'POST',
    body,
    headers: { 'content-length': `${body.length}` },
  });
  expect(answer.statusCode).toBe(413);
  expect((await json(answer)).error.code).toBe('body-too-large');
});

it('refuses a large body of unknown length while it comes in', async () => {
  const body = Array.from({ length: 5 }, () => 'x'.repeat(64 * 1024));
  const answer = await send('/echo', { method: 'POST', body });
  expect(answer.statusCode).toBe(413);
  expect((await json(answer)).error.code).toBe('body-too-large');
});

it('hands a small body of unknown length on whole', async () => {
  const answer = await send('/echo', { method: 'POST', body: ['{"a":', '1}'] });
  expect(await json(answer)).toEqual({ a: 1 });
});

it('wants JSON for the back office to announce its length', async () => {
  const answer = await send('/api/articles', { method: 'POST', body: ['{}'] });
  expect(answer.statusCode).toBe(411);
});

it('lets files be larger than anything else, up to their bound', async () => {
  const upload = (path: string, bytes: number) => {
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': `${bytes}`,
    };
    return send(path, { method: 'POST', body: 'x'.repeat(bytes), headers });
  };
  const megabytes = (n: number) => n * 1024 * 1024;
  expect((await upload('/api/media', megabytes(12))).statusCode).toBe(401);
  const refused = await upload('/api/media', megabytes(12) + 1);
  expect(refused.statusCode).toBe(413);
  expect(await json(refused)).toMatchObject({
    error: { code: 'body-too-large' },
    errors: [{ message: '提交的内容太大。' }],
  });
  expect((await upload('/api/mediation', megabytes(11))).statusCode).toBe(413);
});

it('hands the back office only what its guard passes', async () => {
  const refused = await send('/api/wrong');
  expect(refused.statusCode).toBe(400);
  expect((await json(refused)).error.code).toBe('invalid-json');
  expect((await send('/api/right')).statusCode).toBe(401);
});

it.each(['a b', 'http://a', 'a:b', '[::1', '999.999.999.999'])(
  'answers the Host "%s" with 400',
  async (host) => {
    expect((await send('/', { headers: { host } })).statusCode).toBe(400);
  },
);

it('asks an account that writes without end to wait, and nobody else', async () => {
  const cookieOf = async (id: string) => {
    const token = new SignJWT({ id, collection: 'users' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h');
    return `payload-token=${await token.sign(new TextEncoder().encode(secret))}`;
  };
  const open = async (headers: Record<string, string>) => {
    const answer = await send('/study/sessions', { method: 'POST', headers, body: ['{}'] });
    answer.resume();
    return answer;
  };
  const one = { cookie: await cookieOf('one') };
  const statuses: (number | undefined)[] = [];
  for (let n = 0; n < 300; n += 1) statuses.push((await open(one)).statusCode);
  expect(statuses.filter((status) => status === 200)).toHaveLength(120);
  expect(statuses.slice(120)).toEqual(Array(180).fill(429));
  const answer = await send('/study/sessions', { method: 'POST', headers: one, body: ['{}'] });
  const wait = Number(answer.headers['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(await json(answer)).toEqual({
    error: { code: 'too-many-requests', message: `操作太频繁，请过 ${wait} 秒再试。` },
  });
  const header = { authorization: `JWT ${one.cookie.replace('payload-token=', '')}` };
  expect((await open(header)).statusCode, 'the same login in another header').toBe(429);
  expect((await open({ cookie: await cookieOf('two') })).statusCode).toBe(200);
  expect((await open({ cookie: `${one.cookie}x` })).statusCode, 'nobody').toBe(200);
  const other = await send('/elsewhere', { method: 'POST', headers: one, body: ['{}'] });
  expect(other.statusCode, 'a write of another kind').toBe(200);
});

it('does not count what was refused', async () => {
  const token = await new SignJWT({ id: 'three', collection: 'users' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret));
  const headers = { cookie: `payload-token=${token}`, 'content-length': '2' };
  for (let n = 0; n < 700; n += 1) {
    const answer = await send('/api/articles', { method: 'POST', headers, body: '{}' });
    answer.resume();
    expect(answer.statusCode).toBe(401);
  }
});

it('lets one address look up two certificates a second, and other pages as it likes', async () => {
  const ask = async (path: string, method = 'GET') => {
    const answer = await send(path, { method });
    answer.resume();
    return answer;
  };
  for (let n = 0; n < 120; n += 1) {
    expect((await ask(n % 2 ? '/verify/x' : '/verify/x.json')).statusCode).toBe(200);
  }
  const answer = await ask('/verify/y');
  expect(answer.statusCode).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('/verify/y', 'HEAD')).statusCode).toBe(429);
  expect((await ask('/verify')).statusCode).toBe(200);
});

it('sends pages compressed and marks what they depend on', async () => {
  const answer = await send('/', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.headers.vary).toContain('Accept-Encoding');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  expect(brotliDecompressSync(Buffer.concat(chunks)).toString()).toBe(page);
});

it('answers a bug with an error that gives nothing away', async () => {
  const answer = await send('/throw');
  expect(answer.statusCode).toBe(500);
  expect((await json(answer)).error.code).toBe('internal-error');
});

it('answers a path that cannot be decoded with 400', async () => {
  expect((await send('/%')).statusCode).toBe(400);
});

it('says itself who sends a request, whatever the sender says', async () => {
  const headers = { 'x-client-address': '6.6.6.6', 'x-forwarded-for': '6.6.6.6' };
  const answer = await send('/api/who', { headers });
  expect(await text(answer)).toMatch(/^(127\.0\.0\.1|::1)$/);
});

it('says when to come again with every 503, whoever answers it', async () => {
  const away = await send('/away');
  expect([away.statusCode, away.headers['retry-after']]).toEqual([503, '3']);
  const busy = await send('/busy');
  expect([busy.statusCode, busy.headers['retry-after']]).toEqual([503, '3']);
  expect(await json(busy)).toMatchObject({ error: { code: 'database-away' } });
  expect((await send('/')).headers).not.toHaveProperty('retry-after');
});

it('tells the portal nothing of who speaks as nobody, and lets one address speak so often', async () => {
  const headers = {
    ...{ host: 'hall.example', 'user-agent': 'Chromium', 'x-forwarded-for': '10.0.0.7' },
    ...{ referer: 'http://hall.example/appeals/new', 'content-type': 'application/json' },
  };
  const speak = () => send('/appeals', { method: 'POST', headers, body: '{}' });
  const seen = Object.keys(await json(await speak())).sort();
  expect(seen).toEqual(['content-type', 'host', 'transfer-encoding']);
  let last = await speak();
  for (let n = 0; n < 120 && last.statusCode === 200; n += 1) last = await speak();
  expect(last.statusCode).toBe(429);
  expect((await send('/voice/keys.json')).statusCode).toBe(200);
  const known = { ...headers, cookie: 'payload-token=x' };
  const signedIn = await send('/appeals', { method: 'POST', headers: known, body: '{}' });
  expect(Object.keys(await json(signedIn))).toContain('user-agent');
});
