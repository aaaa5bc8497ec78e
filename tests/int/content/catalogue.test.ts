import type { Payload } from 'payload';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { CONTENT_AUDIENCES, LEARNER_AUDIENCES } from '../../../cms/domain/accounts/audience.ts';
import { ROLES } from '../../../cms/domain/accounts/hasRole.ts';
import { CONTENT_COLLECTIONS } from '../../../cms/domain/content/contentCollections.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { markChanged } from '../../../cms/operations/stores/changeMarks.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createArticle, createPlan, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const collection = 'articles';
/** A second until another process looks, with room for a busy machine. */
const patience = { timeout: 10_000, interval: 50 };

/** Park and Miller's generator: the same for every run, so that a failure can be looked at. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

describeOnBothDatabases('the catalogue', (getPayload, { platform }) => {
  let other: Payload;
  beforeAll(async () => {
    other = await platform().another();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const titleOf = async (payload: Payload, id: string) =>
    (await readCatalogue(payload)).items.get(itemKey(collection, id))?.title;

  describe('is as the database', () => {
    it('at once for who changed something, a second later for another process', async () => {
      const { id } = await createArticle(getPayload(), { title: '初稿' });
      expect(await titleOf(getPayload(), id)).toBe('初稿');
      await vi.waitFor(async () => expect(await titleOf(other, id)).toBe('初稿'), patience);

      await getPayload().update({ collection, id, data: { title: '二稿' } });
      expect(await titleOf(getPayload(), id)).toBe('二稿');
      await vi.waitFor(async () => expect(await titleOf(other, id)).toBe('二稿'), patience);

      await getPayload().update({ collection, id, data: { _status: 'draft' } });
      expect(await titleOf(getPayload(), id)).toBeUndefined();
      await vi.waitFor(async () => expect(await titleOf(other, id)).toBeUndefined(), patience);
    });

    it('without drafts, those of published items among them', async () => {
      const draft = await createArticle(getPayload(), { title: '草稿', _status: 'draft' });
      const { id } = await createArticle(getPayload(), { title: '已发布' });
      await getPayload().update({ collection, id, data: { title: '新稿' }, draft: true });
      expect(await titleOf(getPayload(), draft.id)).toBeUndefined();
      expect(await titleOf(getPayload(), id)).toBe('已发布');
    });

    it('without what is in the bin or deleted', async () => {
      const binned = await createArticle(getPayload(), { title: '回收站' });
      const deleted = await createArticle(getPayload(), { title: '删除' });
      const deletedAt = new Date().toISOString();
      await getPayload().update({ collection, id: binned.id, data: { deletedAt } });
      await getPayload().delete({ collection, id: deleted.id });
      expect(await titleOf(getPayload(), binned.id)).toBeUndefined();
      expect(await titleOf(getPayload(), deleted.id)).toBeUndefined();
    });

    it('with plans and topics', async () => {
      const { id: item } = await createArticle(getPayload());
      const plan = await createPlan(getPayload(), { items: [{ item: { relationTo: collection, value: item } }] }); // prettier-ignore
      const topic = await createTopic(getPayload(), { title: '班组建设' });
      const { plans, topics } = await readCatalogue(getPayload());
      expect(plans.find(({ id }) => id === plan.id)?.items).toMatchObject([{ key: itemKey(collection, item), required: true, due: null }]); // prettier-ignore
      expect(topics).toContainEqual({ id: topic.id, slug: topic.slug, title: '班组建设' });
    });

    it('where somebody else changes it while it is read', async () => {
      const ids = await Promise.all(
        Array.from({ length: 10 }, async (_, n) => {
          const { id } = await createArticle(n % 2 ? getPayload() : other, { title: '同时' });
          await readCatalogue(getPayload());
          return id;
        }),
      );
      const known = await readCatalogue(getPayload());
      const own = ids.filter((_, n) => n % 2);
      expect(own.filter((id) => !known.items.has(itemKey(collection, id)))).toEqual([]);
      await vi.waitFor(async () => {
        const { items } = await readCatalogue(getPayload());
        expect(ids.filter((id) => !items.has(itemKey(collection, id)))).toEqual([]);
      }, patience);
    });

    it('after a process died between a change and its second mark', async () => {
      const { id } = await createArticle(getPayload(), { title: '死前' });
      await vi.waitFor(async () => expect(await titleOf(other, id)).toBe('死前'), patience);
      // What such a process leaves: the mark before the change, and the change.
      await markChanged(getPayload(), collection);
      await titleOf(other, id);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2000 });
      expect(await titleOf(other, id)).toBe('死前');
      await getPayload().db.updateOne({ collection, id, data: { title: '死后' } });
      vi.setSystemTime(Date.now() + 11_000);
      expect(await titleOf(other, id)).toBe('死后');
    });
  });

  it('lets everybody read what Payload lets them read, and nothing else', async () => {
    const pick = random(20_261_125);
    const some = <T>(of: readonly T[]) => of.filter(() => pick(2));
    for (let n = 0; n < 40; n += 1) {
      const audience = some(CONTENT_AUDIENCES);
      await createArticle(getPayload(), {
        audience: audience.length > 0 ? audience : ['all'],
        restricted: pick(2) === 1,
        ...(pick(4) ? {} : { _status: 'draft' as const }),
      });
    }
    const catalogue = await readCatalogue(getPayload());
    for (let n = 0; n < 15; n += 1) {
      const roles = some(ROLES);
      const account = await createLearner(getPayload(), {
        roles: roles.length > 0 ? roles : ['staff'],
        audience: some(LEARNER_AUDIENCES),
      });
      const user: User & { collection: 'users' } = { ...account, collection: 'users' };
      const allowed = await Promise.all(
        CONTENT_COLLECTIONS.map(async (kind) => {
          const where = { _status: { equals: 'published' } };
          const query = {
            where,
            user,
            overrideAccess: false,
            pagination: false,
            depth: 0,
          } as const;
          const { docs } = await getPayload().find({ collection: kind, ...query });
          return docs.map(({ id }) => itemKey(kind, id));
        }),
      );
      const readable = catalogue.readable(user).map(({ key }) => key);
      expect(readable.sort(), JSON.stringify(user)).toEqual(allowed.flat().sort());
    }
  });
});
