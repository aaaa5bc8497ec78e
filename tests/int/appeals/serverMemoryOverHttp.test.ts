import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, watch } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { passMonth } from '../../../cms/domain/passes/passMonth.ts';
import { drawnPasses } from '../../fixtures/drawnPasses.ts';
import type { Client } from '../../fixtures/httpClient.ts';
import { startEmptyServer } from '../../fixtures/startEmptyServer.ts';

const month = passMonth(new Date());
const EACH = 10;

/** Which of some texts stand in a file, however large it is. */
async function found(file: string, texts: readonly string[]): Promise<string[]> {
  const longest = Math.max(...texts.map(({ length }) => length));
  const seen = new Set<string>();
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'latin1' })) {
    const held = rest + String(chunk);
    for (const text of texts) if (held.includes(text)) seen.add(text);
    rest = held.slice(-longest);
  }
  return [...seen];
}

/** Draws passes as a signed-in person, and raises a matter with each as nobody. */
async function raiseUnnamed(url: string, client: Client): Promise<string[]> {
  const { body } = await client.get('/voice/keys.json');
  const { keys } = body as {
    keys: { purpose: string; month: string; jwk: { kty: string; n: string; e: string } }[];
  };
  const key = keys.find((one) => one.purpose === 'appeal' && one.month === month);
  if (!key) throw new Error('No key');
  const passes = await drawnPasses(key.jwk, EACH, async (blinded) => {
    const answer = await client.post('/voice/passes', { purpose: 'appeal', month, blinded });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body.signed as string[];
  });
  const secrets: string[] = [];
  for (const { prepared, signature, blinded } of passes) {
    const [code, said] = [randomBytes(16).toString('base64url'), randomUUID()];
    const raised = await fetch(`${url}/appeals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({
        ...{ mode: 'anonymous', category: 'life', text: `夜班食堂 ${said}`, code },
        pass: { prepared, signature },
      }),
    });
    expect(raised.status).toBe(201);
    const told = (await raised.json()) as { number: string; code: string };
    const opened = await fetch(`${url}/appeals/${told.number}.json`, {
      headers: { 'x-receipt': told.code },
    });
    expect(opened.status).toBe(200);
    secrets.push(prepared, signature, blinded, said, told.code);
  }
  return secrets;
}

/*
 * The same as `serverMemory.test.ts` proves of what the acts leave, of the whole built server: the
 * web server in front, the portal and the back office. Of its JavaScript memory, and no other.
 */
it('the built server keeps nothing of what was said without a name once it has answered', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'study-hall-heap-'));
  const { server, admin, learner } = await startEmptyServer({
    NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}`,
  });
  try {
    const ofOne = await raiseUnnamed(server.url, learner);
    const secrets = [...ofOne, ...(await raiseUnnamed(server.url, admin))];
    expect(secrets).toHaveLength(2 * EACH * 5);
    // The next requests come, so that nothing is only what happened to be last.
    for (const client of [learner, admin]) {
      expect((await client.get('/voice/keys.json')).status).toBe(200);
    }
    const written = new AbortController();
    const watched = once(watch(folder, { signal: written.signal }), 'change');
    server.signal('SIGUSR2');
    await watched;
    written.abort();
    // While it is written the server answers nobody.
    expect((await learner.get('/voice/keys.json')).status).toBe(200);
    const [name = ''] = await readdir(folder);
    // A search that finds nothing at all would prove nothing.
    const known = ['learner-years', '/voice/keys.json'];
    const there = await found(path.join(folder, name), [...known, ...secrets]);
    expect(new Set(there)).toEqual(new Set(known));
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
