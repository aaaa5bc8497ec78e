import 'fake-indexeddb/auto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { publicKey } from '../../../cms/domain/passes/publicKey.ts';
import { passStore, type Batch } from '../../../site/islands/passes/passStore.ts';
import { sendWithPass } from '../../../site/islands/passes/sendWithPass.ts';

const now = new Date('2026-11-20T02:10:00Z');
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);

async function lay(names: string[], at = now, month = '2026-11') {
  const passes = names.map((prepared) => ({ prepared, blinded: 'b', factor: 'f' }));
  const batch: Batch = { purpose: 'appeal', month, jwk: publicKey('n'), passes };
  await passStore.keepBatch(batch);
  await passStore.settle(batch, names.map((name) => `signed ${name}`), at); // prettier-ignore
}

beforeEach(() => passStore.clear());

describe('the passes of a device', () => {
  it('are taken once, by whichever tab, the longest lying first', async () => {
    await lay(['young']);
    await lay(['b', 'a'], hours(-30), '2026-10');
    const taken = await Promise.all([1, 2, 3, 4].map(() => passStore.take('appeal', now)));
    expect(taken.map((pass) => pass?.prepared)).toEqual(['a', 'b', 'young', undefined]);
    expect(taken[0]).toMatchObject({ signature: 'signed a', month: '2026-10' });
    expect(await passStore.take('idea', now)).toBeNull();
  });

  it('are counted, and those that have rested a day', async () => {
    await lay(['old'], hours(-25));
    await lay(['young'], hours(-2), '2026-10');
    expect(await passStore.lying('appeal', now)).toEqual({ count: 2, rested: 1 });
    expect(await passStore.lying('talk', now)).toEqual({ count: 0, rested: 0 });
  });

  it('tell the hour they were drawn in, and no more', async () => {
    await lay(['a']);
    expect((await passStore.take('appeal', now))?.drawnAt).toBe(Date.parse('2026-11-20T02:00Z'));
  });

  it('are given again where they were put back or their page was closed, and not once spent', async () => {
    await lay(['a']);
    const take = async (at = now) => (await passStore.take('appeal', at))?.prepared;
    const first = await passStore.take('appeal', now);
    if (!first) throw new Error('None lies here');
    expect(await take()).toBeUndefined();
    await passStore.putBack(first);
    expect(await take()).toBe('a');
    expect(await take(new Date(now.getTime() + 600_000))).toBeUndefined();
    expect(await take(new Date(now.getTime() + 600_001))).toBe('a');
    await passStore.spend(first);
    expect(await take(hours(1))).toBeUndefined();
  });

  it('forget how they were blinded once they are signed', async () => {
    const passes = [{ prepared: 'p', blinded: 'b', factor: 'f' }];
    const batch: Batch = { purpose: 'idea', month: '2026-11', jwk: publicKey('n'), passes };
    await passStore.keepBatch(batch);
    expect(await passStore.batches()).toEqual([batch]);
    await passStore.settle(batch, ['s'], now);
    expect(await passStore.batches()).toEqual([]);
    expect(JSON.stringify(await passStore.take('idea', now))).not.toMatch(/factor|blinded/);
  });

  it('know a key that is not the one seen before, until they are cleared', async () => {
    expect(await passStore.knowsKey('idea', '2026-11', 'one')).toBe(true);
    expect(await passStore.knowsKey('idea', '2026-11', 'one')).toBe(true);
    expect(await passStore.knowsKey('idea', '2026-11', 'other')).toBe(false);
    expect(await passStore.knowsKey('idea', '2026-12', 'other')).toBe(true);
    await lay(['a']);
    await passStore.clear();
    expect(await passStore.knowsKey('idea', '2026-11', 'other')).toBe(true);
    expect(await passStore.take('appeal', now)).toBeNull();
  });
});

describe('what is sent as nobody', () => {
  let server: Server;
  let answers: [number, string][];
  let seen: { headers: IncomingHttpHeaders; body: unknown }[];
  let url: string;

  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: { lang: 'zh-CN' } });
    server = createServer((req, res) => {
      void text(req).then((body) => {
        seen.push({ headers: req.headers, body: JSON.parse(body) as unknown });
        const [status, code] = answers.shift() ?? [201, ''];
        res.writeHead(status, { 'content-type': 'application/json' });
        res.end(JSON.stringify(status < 400 ? { number: '2026-1' } : { error: { code, message: code } })); // prettier-ignore
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/appeals`;
  });
  afterAll(() => {
    server.closeAllConnections();
    vi.unstubAllGlobals();
  });
  beforeEach(() => {
    seen = [];
    answers = [];
  });

  const speak = () => sendWithPass(url, { purpose: 'appeal', body: { text: 'x' }, now });
  const lying = async () => (await passStore.lying('appeal', now)).count;

  it('carries a pass and spends it', async () => {
    await lay(['a']);
    expect(await speak()).toEqual({ number: '2026-1' });
    expect(seen[0]?.body).toEqual({ text: 'x', pass: { prepared: 'a', signature: 'signed a' } });
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
    expect(seen[0]?.headers).not.toHaveProperty('referer');
    expect(await lying()).toBe(0);
    await expect(speak()).rejects.toMatchObject({ code: 'no-pass-here' });
  });

  it('goes on with the next where a pass is stale', async () => {
    await lay(['a', 'b']);
    answers = [[403, 'pass-invalid']];
    await speak();
    expect(seen.map(({ body }) => (body as { pass: { prepared: string } }).pass.prepared)).toEqual(['a', 'b']); // prettier-ignore
    expect(await lying()).toBe(0);
  });

  it('never goes on with another where one was used already', async () => {
    await lay(['a', 'b']);
    answers = [[409, 'pass-used']];
    await expect(speak()).rejects.toMatchObject({ code: 'pass-used' });
    expect([seen.length, await lying()]).toEqual([1, 1]);
  });

  it.each([
    [400, 'invalid-input'],
    [429, 'too-many-requests'],
    [500, 'internal'],
    [503, 'database-away'],
  ])('puts the pass back after %i %s, and sends the same again', async (status, code) => {
    await lay(['a', 'b']);
    answers = [[status, code]];
    await expect(speak()).rejects.toMatchObject({ code });
    expect(await lying()).toBe(2);
    await speak();
    expect(seen.map(({ body }) => (body as { pass: { prepared: string } }).pass.prepared)).toEqual(['a', 'a']); // prettier-ignore
  });
});
