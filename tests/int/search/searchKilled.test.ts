import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Client } from '../../fixtures/httpClient.ts';
import { openStudyPage } from '../../fixtures/openStudyPage.ts';
import { publishItem } from '../../fixtures/publishItem.ts';
import { startEmptyServer } from '../../fixtures/startEmptyServer.ts';
import type { TestServer } from '../../fixtures/startServer.ts';

/** The process number of the search server that the platform started for itself. */
async function searchServerOf({ dataDir }: TestServer): Promise<number> {
  const note = await readFile(path.join(dataDir, 'meili-server.json'), 'utf8');
  return Number.parseInt((JSON.parse(note) as { server: string }).server, 10);
}

describe('with the search server killed', () => {
  let server: TestServer;
  let editor: Client;
  let learner: Client;

  beforeAll(async () => {
    ({ server, admin: editor, learner } = await startEmptyServer());
  }, 240_000);

  afterAll(() => server.stop());

  const search = (title: string) => learner.get(`/search.json?q=${encodeURIComponent(title)}`);

  /** Whether it is found, once search answers at all. */
  const finds = async (title: string): Promise<boolean> => {
    const { status, body } = await search(title);
    return status === 200 && (body.hits as { title: string }[]).some((hit) => hit.title === title);
  };

  it('reading, studying and publishing go on, and it comes back with what was published', async () => {
    const before = await publishItem(editor, 'articles', 60);
    await expect.poll(() => finds(before.title), { timeout: 10_000 }).toBe(true);
    const page = await openStudyPage(learner, 'articles', before.id);

    const killed = await searchServerOf(server);
    // Silent first, since a dead one is back within a second.
    process.kill(killed, 'SIGSTOP');
    const down = { error: { code: 'search-down', message: expect.stringMatching(/搜索.*请稍后/) } };
    await expect.poll(async () => (await search('安全')).status, { timeout: 10_000 }).toBe(503);

    const [read, beat, published, asked, health] = await Promise.all([
      learner.get(before.url),
      page.beat(),
      publishItem(editor, 'articles', 60),
      learner.get('/search?q=安全'),
      // Unasked before, so that the answer is not one from a second ago.
      learner.get('/healthz'),
    ]);
    expect(read).toMatchObject({ status: 200, body: expect.stringContaining(before.title) });
    expect(beat).toMatchObject({ status: 200, body: { state: 'running' } });
    expect(asked).toMatchObject({ status: 200, body: expect.stringContaining('搜索暂时用不了') });
    expect((await learner.get(published.url)).status).toBe(200);
    expect(health).toMatchObject({ status: 200, body: { status: 'degraded', search: 'down' } });
    expect(await search(published.title), 'still down').toMatchObject({ status: 503, body: down });

    process.kill(killed, 'SIGKILL');
    await expect.poll(() => finds(published.title), { timeout: 30_000, interval: 250 }).toBe(true);
    expect(await finds(before.title)).toBe(true);
    expect(await searchServerOf(server)).not.toBe(killed);

    // However often it is killed, it is back within seconds, with the index it had.
    for (let death = 0; death < 4; death += 1) {
      process.kill(await searchServerOf(server), 'SIGKILL');
      await expect.poll(async () => (await search('安全')).status).toBe(503);
      await expect.poll(() => finds(before.title), { timeout: 10_000, interval: 50 }).toBe(true);
    }
    expect(existsSync(path.join(server.dataDir, 'meili/data.unusable'))).toBe(false);
  }, 180_000);
});
