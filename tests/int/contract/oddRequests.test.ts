import { readdirSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, inject, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import { httpClient, type Client } from '../../fixtures/httpClient.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';
import { conditionGrid, oddRequest, type OddRequest } from '../../fixtures/oddRequests.ts';
import { projectRoot } from '../../fixtures/projectRoot.ts';
import { rawSender } from '../../fixtures/rawSend.ts';

/** Per database; with the grid, more than 20,000 on both together. */
const REQUESTS = 1_000;
const AT_ONCE = 8;
const PATIENCE_MS = 20_000;
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

const unknown = '00000000-0000-4000-8000-000000000000';
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };

/** The addresses of the portal, from its pages. */
const addresses = readdirSync(path.join(projectRoot, 'site/pages'), { recursive: true })
  .map(String)
  .filter((file) => /\.(?:astro|ts)$/.test(file) && !path.basename(file).startsWith('_'))
  .map((file) => `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`);

interface Access {
  collections: Record<string, { fields?: Record<string, unknown>; readVersions?: unknown }>;
}

async function accountOf(admin: Client, role: string, n: number) {
  const username = `odd-${role}-${n}-${seed}`;
  const password = `odd-requests-${seed}`;
  const { body: units } = await admin.get('/api/org-units?limit=1&depth=0');
  const made = await admin.post('/api/users', {
    unit: units.docs[0].id,
    name: '测试员',
    username,
    password,
    roles: [role],
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const login = await admin.post('/api/users/login', { username, password });
  return login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Sends them with so many under way at a time. */
async function sendAll(url: string, requests: readonly OddRequest[], cookies: readonly string[]) {
  const { send, close } = rawSender(url, PATIENCE_MS);
  const counts = new Map<number, number>();
  const failed: string[] = [];
  const left = requests.values();
  const work = async () => {
    for (const { as, ...odd } of left) {
      const cookie = as === null ? undefined : cookies[as % cookies.length];
      const headers = { origin: url, ...(cookie && { cookie }), ...odd.headers };
      const { status, text } = await send({ ...odd, headers });
      counts.set(status, (counts.get(status) ?? 0) + 1);
      // The search server may take too long when it is asked by so many, and the portal says so.
      const isSearchDown = status === 503 && text.includes('"search-down"');
      if (status === 0 || (status >= 500 && !isSearchDown)) {
        failed.push(`${status} ${JSON.stringify({ as, ...odd }).slice(0, 600)} ${text}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  close();
  return { counts, failed };
}

describeContract('odd requests', (clientOf) => {
  it(`never make the server fail or hang (FUZZ_SEED=${seed})`, { timeout: 480_000 }, async () => {
    const admin = await clientOf('admin');
    const cookies: string[] = [];
    for (const role of ['admin', 'editor', 'editor', 'trainer', 'staff', 'staff']) {
      cookies.push(await accountOf(admin, role, cookies.length));
    }
    const documents: string[] = [];
    for (const collection of ['articles', 'micro-lessons', 'topics', 'questions']) {
      for (let n = 0; n < 3; n += 1) {
        const data = { title: `oddity ${n}`, slug: `oddity-${seed}-${n}`, body: lexicalText('x') };
        const { body } = await admin.post(`/api/${collection}?draft=true`, data);
        if (body.doc) documents.push(`${collection}/${body.doc.id}`);
      }
    }
    expect(documents.length).toBeGreaterThan(3);
    const { collections } = (await admin.get('/api/access')).body as Access;
    const slugs = Object.keys(collections);
    const answers = await Promise.all(slugs.map((slug) => admin.get(`/api/${slug}?limit=1`)));
    const grid = conditionGrid(
      // Of what nobody reaches, no condition is looked at.
      slugs.filter((_, n) => answers[n]?.status !== 404),
      (slug) => Object.keys(collections[slug]?.fields ?? {}),
      (slug) => collections[slug]?.readVersions !== undefined,
    );
    const world = { collections: slugs, addresses, documents, logins: cookies.length };
    const random = fc.sample(oddRequest(world), { numRuns: REQUESTS, seed });
    const began = performance.now();
    const { counts, failed } = await sendAll(admin.url, [...grid, ...random], cookies);
    const seconds = Math.round((performance.now() - began) / 1000);
    const told = [...counts].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
    console.log(`odd requests, FUZZ_SEED=${seed}: ${grid.length} of a grid and ${random.length} random in ${seconds} s (${told.join(', ')})`); // prettier-ignore
    expect(failed.slice(0, 40), `${failed.length} failed`).toEqual([]);
    expect(grid.length + random.length).toBeGreaterThan(10_000);
    expect(counts.get(200)).toBeGreaterThan(500);
    // What is only refused for coming too often proves nothing.
    expect(counts.get(429) ?? 0).toBeLessThan(500);
  });

  it.each<[string, Omit<OddRequest, 'as'>, number]>([
    [
      'versions of what has none',
      { method: 'GET', path: '/api/topics/versions', headers: {} },
      404,
    ],
    [
      'no instant',
      { method: 'GET', path: '/api/articles?where[createdAt][greater_than]=zzz', headers: {} },
      400,
    ],
    [
      'an id near something',
      { method: 'GET', path: '/api/articles?where[id][near]=1', headers: {} },
      400,
    ],
    ['a parameter twice', { method: 'GET', path: '/api/media?limit=1&limit=2', headers: {} }, 400],
    [
      'a parameter as an object',
      { method: 'GET', path: '/api/media?limit[a]=1', headers: {} },
      400,
    ],
    ['no number', { method: 'GET', path: '/api/media?limit=NaN', headers: {} }, 400],
    ['a name every object has', { method: 'GET', path: '/api/__proto__', headers: {} }, 404],
    [
      'zero for a document',
      { method: 'POST', path: '/api/articles', headers: json, body: '0' },
      400,
    ],
    [
      'a list for a document',
      { method: 'POST', path: '/api/articles', headers: json, body: '[]' },
      400,
    ],
    [
      'a text for a document',
      { method: 'POST', path: '/api/articles', headers: json, body: '""' },
      400,
    ],
    ['broken JSON', { method: 'POST', path: '/api/articles', headers: json, body: '{"a":' }, 400],
    [
      'rich text with a text for children',
      {
        method: 'POST',
        path: '/api/articles',
        headers: json,
        body: '{"title":"a","body":{"root":{"type":"root","children":"x"}}}',
      },
      400,
    ],
    ['no body', { method: 'POST', path: '/api/articles', headers: {} }, 400],
    [
      'no body to change by',
      { method: 'PATCH', path: `/api/articles/${unknown}`, headers: {} },
      400,
    ],
    ['an empty form', { method: 'POST', path: '/api/media', headers: form, body: '' }, 400],
    [
      'a broken form',
      { method: 'POST', path: '/api/articles', headers: form, body: '--x\r\nnope' },
      400,
    ],
    [
      'a form for a page',
      { method: 'POST', path: '/admin/login', headers: form, body: '--x' },
      400,
    ],
    [
      'a missing file',
      { method: 'GET', path: '/api/media/file/nothing-here.png', headers: {} },
      404,
    ],
    ['a picture without parameters', { method: 'GET', path: '/_image', headers: {} }, 404],
    ['a broken Host', { method: 'GET', path: '/admin', headers: { host: 'a b' } }, 400],
    [
      'a preference that is not there',
      { method: 'DELETE', path: '/api/payload-preferences/nope', headers: {} },
      404,
    ],
    ['confirming an address', { method: 'POST', path: '/api/users/verify/x', headers: {} }, 404],
    [
      'a password by mail',
      { method: 'POST', path: '/api/users/forgot-password', headers: json, body: '{}' },
      404,
    ],
    ['running jobs', { method: 'GET', path: '/api/payload-jobs/run', headers: {} }, 404],
    [
      'queueing jobs',
      { method: 'GET', path: '/api/payload-jobs/handle-schedules', headers: {} },
      404,
    ],
    [
      'another first account',
      {
        method: 'POST',
        path: '/api/users/first-register',
        headers: json,
        body: '{"username":"x","password":"xxxxxxxxx"}',
      },
      403,
    ],
    [
      'a picture from another host',
      { method: 'GET', path: '/api/media/paste-url?src=http://a.invalid', headers: {} },
      404,
    ],
  ])('%s is refused', async (_, odd, expected) => {
    const admin = await clientOf('admin');
    const { send, close } = rawSender(admin.url, PATIENCE_MS);
    const headers = { origin: admin.url, cookie: admin.cookie, ...odd.headers };
    const { status, text } = await send({ ...odd, headers });
    close();
    expect([status, text]).toEqual([expected, expect.any(String)]);
    // Payload's own refusals have no code.
    const told = JSON.parse(text) as { error?: { message: string }; errors: { message: string }[] };
    expect((told.error ?? told.errors[0])?.message).toMatch(/\p{sc=Han}/u);
  });

  it('what the back office itself sends still passes', async () => {
    const editor = await clientOf('editor');
    const data = new FormData();
    const article = { title: `表单 ${seed}`, body: lexicalText('正文。'), topics: [], cover: null };
    data.set('_payload', JSON.stringify(article));
    const made = await editor.send('/api/articles?depth=0&fallback-locale=null&draft=true', {
      method: 'POST',
      body: data,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { id } = made.body.doc;
    const change = new FormData();
    change.set('_payload', JSON.stringify({ ...made.body.doc, summary: '改过' }));
    const address = `/api/articles/${id}?draft=true&autosave=true&locale=undefined`;
    const changed = await editor.send(address, { method: 'PATCH', body: change });
    expect(changed.body.doc?.summary, JSON.stringify(changed.body)).toBe('改过');
    const found = await editor.send('/api/articles', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      body: `depth=0&draft=true&limit=10&where[and][0][id][in][0]=${id}&where[and][1][updatedAt][greater_than]=2020-01-01T00:00:00.000Z`,
    });
    expect(found.body.totalDocs, JSON.stringify(found.body)).toBe(1);
    const versions = await editor.get(`/api/articles/versions?where[parent][equals]=${id}&limit=1`);
    expect(versions.body.totalDocs).toBeGreaterThan(0);
  });

  it('answers that hold records are in no cache, files are', async () => {
    const editor = await clientOf('editor');
    const me = await editor.get('/api/users/me');
    expect(me.headers.get('cache-control')).toContain('no-store');
    const { body } = await editor.get('/api/media?limit=1');
    const file = await editor.send(body.docs[0].url as string, {});
    expect(file.headers.get('cache-control')).toBe('private, max-age=86400');
  });

  it('scripts in pages of the back office bear the nonce of their answer', async () => {
    const editor = await clientOf('editor');
    const { headers, body } = await editor.get('/admin');
    const policy = headers.get('content-security-policy') ?? '';
    const [, nonce] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
    expect(nonce).toBeTruthy();
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    const inline = [...(body as string).matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)];
    expect(inline.length).toBeGreaterThan(0);
    for (const [, attributes] of inline) expect(attributes).toContain(`nonce="${nonce}"`);
  });
});

it('a video of the largest size passes, a larger one is a 413 in words', async () => {
  // On one database: files are in neither.
  const { url, password } = inject('contract').sqlite;
  const login = await httpClient(url).post('/api/users/login', { username: 'editor', password });
  const editor = httpClient(url, login.headers.getSetCookie()[0]?.split(';')[0]);
  const video = (bytes: number) => {
    // The head of an MP4: what it is is told by its content.
    const head = Buffer.from('0000001c667479706d703432000000006d70343269736f6d', 'hex');
    const data = new FormData();
    data.set('_payload', JSON.stringify({ alt: '影片' }));
    const parts = [head, Buffer.alloc(bytes - head.length)];
    data.set('file', new File(parts, `v-${bytes}-${seed}.mp4`, { type: 'video/mp4' }));
    return editor.send('/api/media', { method: 'POST', body: data });
  };
  const largest = 200 * 1024 * 1024;
  const passed = await video(largest);
  expect(passed.status, JSON.stringify(passed.body)).toBe(201);
  const removed = await editor.send(`/api/media/${passed.body.doc.id}`, { method: 'DELETE' });
  expect(removed.status).toBe(200);
  const refused = await video(largest + 1024 * 1024);
  expect([refused.status, refused.body.error]).toEqual([
    413,
    { code: 'body-too-large', message: expect.stringMatching(/\p{sc=Han}/u) },
  ]);
  expect(refused.body.errors[0].message).toBe(refused.body.error.message);
});
