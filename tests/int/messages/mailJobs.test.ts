import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { startJobs } from '../../../cms/jobs/startJobs.ts';
import { countMails } from '../../../cms/operations/messages/mail/countMails.ts';
import { queueMails } from '../../../cms/operations/messages/mail/queueMails.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { startMailServer, type MailServer } from '../../fixtures/startMailServer.ts';

const MANY = 10_000;
const now = new Date('2026-11-26T10:00:00+08:00');

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

describeOnBothDatabases(
  'ten thousand mails to a slow server',
  (getPayload) => {
    it('hold up no other work by the clock, nor its end, and none is lost', async () => {
      const payload = getPayload();
      const { id: learner } = await createLearner(payload, { messageEmail: 'a@example.cn' });
      const mails = Array.from({ length: MANY }, (_, n) => ({
        ...{ key: `k${n}`, learner, write: () => ({ subject: `${n}`, text: '学时还差一点' }) },
      }));
      expect(await queueMails(payload, { mails, now })).toBe(MANY);
      const { id: article } = await createArticle(payload, { _status: 'draft' });
      const doc = { relationTo: 'articles' as const, value: article };
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc },
        waitUntil: new Date(now.getTime() - 1000),
      });

      // Answers nobody before everything else is done.
      const answer = Promise.withResolvers<undefined>();
      server.onText = () => answer.promise;
      Object.assign(server, { taken: [], given: [] });
      // Mail goes out in working hours.
      const stop = startJobs(payload, { clock: () => now });
      await vi.waitFor(() => expect(server.given.length).toBe(1), { timeout: 15_000 });
      const isPublished = async () =>
        (await payload.findByID({ collection: 'articles', id: article }))._status === 'published';
      await vi.waitFor(async () => expect(await isPublished()).toBe(true), { timeout: 15_000 });
      expect(server.taken).toHaveLength(0);

      const stopped = stop();
      answer.resolve(undefined);
      await stopped;
      const { waiting, sending, unsure, failed } = (await countMails(payload, now)).mails;
      expect([waiting, sending, unsure, failed]).toEqual([MANY - 1, 0, 0, 0]);
      expect(server.taken).toHaveLength(1);
    });
  },
  { env: () => ({ SMTP_URL: server.url.replace('1500', '30000'), MAIL_FROM: 's@example.cn' }) },
);
