import type { Payload } from 'payload';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dayOf, nextDay, startOfDay } from '../../../cms/domain/shanghai.ts';
import { runDueJobs } from '../../../cms/jobs/runDueJobs.ts';
import { startJobs } from '../../../cms/jobs/startJobs.ts';
import { readLease } from '../../../cms/operations/stores/readLease.ts';
import { endLeasesOf, takeLease } from '../../../cms/operations/stores/takeLease.ts';
import { repairLatestVersions } from '../../../cms/operations/upkeep/repairLatestVersions.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';

const collection = 'payload-jobs';
const past = () => new Date(Date.now() - 60_000);
const patience = { timeout: 30_000, interval: 50 };
const always = () => true;

describeOnBothDatabases('what a kill leaves behind', (getPayload, { platform }) => {
  let ends: (() => Promise<void>)[] = [];
  /** Runs the jobs as a server does. */
  const serve = (payload: Payload) => ends.push(startJobs(payload));
  afterEach(async () => {
    await Promise.all(ends.map((end) => end()));
    ends = [];
  });
  beforeEach(async () => {
    await getPayload().db.deleteMany({ collection, where: {} });
  });

  /** A draft that is to be published, and is due. */
  const schedule = async (title: string): Promise<{ article: string; job: string }> => {
    const { id: article } = await createArticle(getPayload(), { title, _status: 'draft' });
    const doc = { relationTo: 'articles' as const, value: article };
    const { id } = await getPayload().jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc },
      waitUntil: past(),
    });
    return { article, job: String(id) };
  };
  const jobs = async () =>
    (await getPayload().db.find<{ id: string }>({ collection, where: {}, pagination: false })).docs;
  const change = (id: string, data: Record<string, unknown>) =>
    getPayload().db.updateJobs({ id, data });
  const isPublished = async (id: string) => {
    const article = await getPayload().findByID({ collection: 'articles', id });
    return article._status === 'published';
  };

  describe('work by the clock', () => {
    it('whose process died is taken up by another, which Payload by itself does not', async () => {
      const { article, job } = await schedule('被打断的定时发布');
      await change(job, { processing: true });
      expect(await getPayload().jobs.run()).toMatchObject({ noJobsRemaining: true });

      serve(await platform().another());
      await vi.waitFor(async () => expect(await isPublished(article)).toBe(true), patience);
      await vi.waitFor(async () => expect(await jobs()).not.toContainEqual(expect.objectContaining({ id: job })), patience); // prettier-ignore
    });

    it('is left to whoever is at it, until that one is silent for too long', async () => {
      const { article, job } = await schedule('别人正在做的定时发布');
      await change(job, { processing: true });
      const dead = { holder: 'a process that died', until: Date.now() + 3000 };
      await getPayload().db.updateOne({ collection: 'leases', id: 'jobs', data: dead });

      serve(getPayload());
      await vi.waitFor(async () => expect(await isPublished(article)).toBe(true), patience);
      expect(Date.now()).toBeGreaterThanOrEqual(dead.until);
    });

    it('is done once where two processes look for it at once', async () => {
      const due = await Promise.all(['甲', '乙', '丙', '丁', '戊'].map((one) => schedule(`各发一次${one}`))); // prettier-ignore
      serve(getPayload());
      serve(await platform().another());
      for (const { article } of due) {
        await vi.waitFor(async () => expect(await isPublished(article)).toBe(true), patience);
      }
      // Payload writes the version after the document.
      await vi.waitFor(async () => {
        const finished = (await jobs()) as { taskSlug?: string }[];
        expect(finished.filter(({ taskSlug }) => taskSlug === 'schedulePublish')).toEqual([]);
      }, patience);
      for (const { article } of due) {
        const { docs } = await getPayload().findVersions({
          collection: 'articles',
          where: { parent: { equals: article }, 'version._status': { equals: 'published' } },
        });
        expect(docs).toHaveLength(1);
      }
      const nightly = (await jobs()) as { taskSlug?: string }[];
      expect(nightly.filter(({ taskSlug }) => taskSlug === 'dailyUpkeep')).toHaveLength(1);
    });

    it('of a night is done after all, and comes again the next night in Shanghai', async () => {
      const payload = getPayload();
      const queue = 'nightly';
      await payload.jobs.handleSchedules({ queue });
      const [planned] = (await jobs()) as { id: string; waitUntil?: string }[];
      const midnight = startOfDay(nextDay(dayOf(new Date()))).getTime();
      expect(Date.parse(planned?.waitUntil ?? '')).toBe(midnight + 5 * 60_000);

      await change(planned?.id ?? '', { processing: true, waitUntil: past().toISOString() });
      await payload.jobs.handleSchedules({ queue });
      await payload.jobs.run({ queue });
      expect(await jobs(), 'Payload alone waits for ever').toHaveLength(1);

      await runDueJobs(payload, { queue, may: always, now: new Date() });
      expect(await jobs(), 'done, and its row gone').toHaveLength(0);
      await runDueJobs(payload, { queue, may: always, now: new Date() });
      expect(await jobs()).toHaveLength(1);
    });

    it('that is over leaves no row, that has failed stays for thirty days', async () => {
      const payload = getPayload();
      const [done, failed, old] = [
        await schedule('一'),
        await schedule('二'),
        await schedule('三'),
      ];
      await change(done.job, { completedAt: new Date().toISOString() });
      await change(failed.job, { hasError: true });
      const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString();
      await change(old.job, { hasError: true, updatedAt: longAgo });
      await runDueJobs(payload, { queue: 'default', may: always, now: new Date() });
      expect((await jobs()).map(({ id }) => id)).toEqual([failed.job]);
    });

    it('that ends its process every time is given up', async () => {
      const { article, job } = await schedule('总是出事的定时发布');
      await change(job, { processing: true, totalTried: 19 });
      await runDueJobs(getPayload(), { queue: 'default', may: always, now: new Date() });
      expect(await isPublished(article)).toBe(false);
      expect(await jobs()).toMatchObject([{ id: job, hasError: true, processing: false }]);
    });

    it('that fails for a moment is tried again', async () => {
      const { article, job } = await schedule('一时发不出的定时发布');
      const { id, body } = await getPayload().findByID({ collection: 'articles', id: article });
      const without = { body: null } as never;
      await getPayload().update({ collection: 'articles', id, data: without, draft: true });
      await runDueJobs(getPayload(), { queue: 'default', may: always, now: new Date() });
      expect(await jobs()).toMatchObject([{ id: job, hasError: false, processing: false }]);

      await getPayload().update({ collection: 'articles', id, data: { body }, draft: true });
      await change(job, { waitUntil: past().toISOString() });
      await runDueJobs(getPayload(), { queue: 'default', may: always, now: new Date() });
      expect(await isPublished(article)).toBe(true);
    });
  });

  describe('a lease', () => {
    it('is given to one of many who ask at once, and to the next when it is given back', async () => {
      const other = await platform().another();
      const ask = () => takeLease(getPayload(), 'one-at-a-time');
      const asked = await Promise.all([ask(), ask(), ask(), takeLease(other, 'one-at-a-time')]);
      const [first, ...more] = asked.filter((lease) => lease !== undefined);
      expect(more).toEqual([]);
      expect(first?.held()).toBe(true);
      await first?.release();
      expect(first?.held()).toBe(false);

      const again = await Promise.all([ask(), ask(), takeLease(other, 'one-at-a-time')]);
      expect(again.filter((lease) => lease !== undefined)).toHaveLength(1);
      for (const lease of again) await lease?.release();
    });

    it('of a process known to be dead ends at once, and nobody else’s', async () => {
      const until = Date.now() + 60_000;
      const leases = { 'of-the-dead': 'dead/1', 'of-the-living': 'living/1' };
      for (const [id, holder] of Object.entries(leases)) {
        await getPayload().db.create({ collection: 'leases', data: { id, holder, until } });
      }
      await endLeasesOf(getPayload(), 'dead');
      const taken = await takeLease(getPayload(), 'of-the-dead');
      expect(taken?.held()).toBe(true);
      expect(await takeLease(getPayload(), 'of-the-living')).toBeUndefined();
      await taken?.release();
    });

    it('that another has taken is not given back by who had it', async () => {
      const mine = await takeLease(getPayload(), 'taken');
      const theirs = { holder: 'another', until: Date.now() + 60_000 };
      await getPayload().db.updateOne({ collection: 'leases', id: 'taken', data: { ...theirs } });
      await mine?.release();
      expect(await readLease(getPayload(), 'taken')).toMatchObject(theirs);
    });
  });

  it('two latest versions of one draft become one, the newest', async () => {
    const payload = getPayload();
    const { id } = await createArticle(payload, { title: '第一稿', _status: 'draft' });
    await payload.update({ collection: 'articles', id, data: { title: '第二稿' }, draft: true });
    const untouched = await createArticle(payload, { title: '另一篇', _status: 'draft' });
    const latest = async (parent: string) => {
      const where = { parent: { equals: parent }, latest: { equals: true } };
      const { docs } = await payload.findVersions({ collection: 'articles', where });
      return docs.map(({ version }) => version.title);
    };
    const { docs } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } }); // prettier-ignore
    const first = docs.find(({ version }) => version.title === '第一稿');
    await payload.db.updateVersion({
      collection: 'articles',
      id: first?.id ?? '',
      versionData: { ...first, latest: true } as never,
    });
    expect(await latest(id)).toHaveLength(2);

    expect(await repairLatestVersions(payload)).toBe(1);
    expect(await latest(id)).toEqual(['第二稿']);
    expect(await latest(untouched.id)).toEqual(['另一篇']);
    expect(await repairLatestVersions(payload)).toBe(0);
  });
});
