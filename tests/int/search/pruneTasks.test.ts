import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { pruneTasks } from '../../../cms/search/pruneTasks.ts';
import { startMeilisearch, type TestMeilisearch } from '../../fixtures/startMeilisearch.ts';

let server: TestMeilisearch;
beforeAll(async () => {
  server = await startMeilisearch();
});
afterAll(async () => {
  await server.stop();
});

it('deletes what has ended more than a day ago, and nothing younger', async () => {
  const client = new Meilisearch({ host: server.url, apiKey: server.key });
  for (let id = 0; id < 5; id += 1) await client.index('a').addDocuments([{ id }]).waitTask();
  const additions = async () =>
    (await client.tasks.getTasks({ types: ['documentAdditionOrUpdate'] })).total;

  await pruneTasks(client, new Date());
  expect(await additions()).toBe(5);
  const hours = (count: number) => new Date(Date.now() + count * 60 * 60 * 1000);
  await pruneTasks(client, hours(23));
  expect(await additions()).toBe(5);
  await pruneTasks(client, hours(25));
  expect(await additions()).toBe(0);
  expect((await client.index('a').getStats()).numberOfDocuments).toBe(5);
});
