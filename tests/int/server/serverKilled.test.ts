import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { Client } from '../../fixtures/httpClient.ts';
import { mongoUri } from '../../fixtures/mongoUri.ts';
import { openStudyPage } from '../../fixtures/openStudyPage.ts';
import { publishItem } from '../../fixtures/publishItem.ts';
import { startEmptyServer } from '../../fixtures/startEmptyServer.ts';
import type { TestServer } from '../../fixtures/startServer.ts';

const mongo = inject('mongo');
const name = `study_hall_${randomBytes(6).toString('hex')}`;
const databases = {
  sqlite: { there: true, uri: '' },
  mongodb: { there: Boolean(mongo), uri: mongo ? mongoUri(mongo.replicaSet, name) : '' },
};

for (const [database, { there, uri }] of Object.entries(databases)) {
  describe.skipIf(!there)(`kill -9 of the server in the middle of a lesson (${database})`, () => {
    let server: TestServer;
    let editor: Client;
    let learner: Client;

    beforeAll(async () => {
      const started = await startEmptyServer({ DATABASE_URI: uri });
      ({ server, admin: editor, learner } = started);
    }, 240_000);

    afterAll(() => server.stop());

    const crash = async () => {
      await server.end('SIGKILL');
      await expect(learner.get('/healthz')).rejects.toThrow();
      await server.restart();
    };

    it('loses no reported time, and the same session goes on to its award', async () => {
      const lesson = await publishItem(editor, 'micro-lessons', 5);
      const page = await openStudyPage(learner, lesson.collection, lesson.id);
      const active = async () => (await page.beat()).body.activeSeconds as number;
      await expect.poll(active, { interval: 250, timeout: 10_000 }).toBeGreaterThanOrEqual(2);
      const { body: reported } = await page.beat();
      expect(reported.state).toBe('running');

      await crash();

      // Where this sitting had got to is what a page opened anew is told.
      const reopened = await learner.post('/study/sessions', {
        collection: lesson.collection,
        id: lesson.id,
      });
      expect(reopened.body.activeSeconds).toBeGreaterThanOrEqual(reported.activeSeconds);
      // The page that stayed open reports on in its session, with the cookie it had.
      const { status, body } = await page.beat();
      expect(status).toBe(200);
      expect(body.activeSeconds).toBeGreaterThanOrEqual(reported.activeSeconds);
      await expect
        .poll(async () => (await page.beat()).body, { interval: 250, timeout: 15_000 })
        .toMatchObject({ state: 'complete', entry: { kind: 'award', units: 25 } });
    }, 120_000);

    it('loses no entry, even when it dies the moment it has said so', async () => {
      const record = async () => {
        const { body } = await learner.get('/study/record');
        return body as { earnedUnits: number; entries: unknown[] };
      };
      const before = await record();
      const article = await publishItem(editor, 'articles', 3);
      const page = await openStudyPage(learner, article.collection, article.id);
      const state = async () => (await page.beat()).body.state as string;
      await expect.poll(state, { interval: 250, timeout: 15_000 }).toBe('complete');

      await crash();

      const after = await record();
      const source = { kind: 'online', collection: article.collection, id: article.id };
      expect(after.entries).toHaveLength(before.entries.length + 1);
      expect(after.entries).toContainEqual(
        expect.objectContaining({ units: 25, source: expect.objectContaining(source) }),
      );
      expect(after.earnedUnits).toBe(before.earnedUnits + 25);
      expect((await page.beat()).body).toMatchObject({ state: 'complete', entry: { units: 25 } });
      expect((await record()).earnedUnits).toBe(after.earnedUnits);
    }, 120_000);
  });
}
