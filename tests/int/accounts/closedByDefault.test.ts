import type { CollectionSlug, Payload, Where } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { startSitting } from '../../../cms/operations/study/startSitting.ts';
import type { User } from '../../../cms/payload-types.ts';
import {
  createArticle,
  createMicroLesson,
  createPlan,
  createPolicy,
  createQuiz,
  createStory,
  createTopic,
} from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createEditor, testPassword } from '../../fixtures/people.ts';
import { awardOn } from '../ledger/awards.ts';

const PERSONAL = ['credit-entries', 'study-sessions', 'quiz-attempts'] as const;
const CLOSED = ['practice-rounds', 'mistake-cards', 'learner-years', 'study-clocks', 'search-outbox', 'ended-logins', 'login-failures'] as const; // prettier-ignore
const CONTENT = ['articles', 'micro-lessons', 'stories', 'quizzes', 'study-plans'] as const;
/** Payload lets each account keep its own settings and note what it has open. */
const OWN_OF_PAYLOAD = ['payload-preferences', 'payload-locked-documents'];

describeOnBothDatabases('access', (getPayload) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let people: Record<'staff' | 'trainer' | 'editor' | 'admin', User>;
  let draft: string;
  let restricted: string;

  beforeAll(async () => {
    const payload = getPayload();
    company = await createCompany(payload);
    const admin = await createAdmin(payload, { unit: company.company.id });
    const editor = await createEditor(payload, { unit: company.company.id });
    people = { staff: company.miner, trainer: company.trainer, editor, admin };
    const quiz = await createQuiz(payload, {}, 1);
    const article = await createArticle(payload);
    draft = (await createArticle(payload, { _status: 'draft' })).id;
    restricted = (await createArticle(payload, { restricted: true, audience: ['cadre'] })).id;
    await createMicroLesson(payload);
    await createStory(payload);
    await createTopic(payload);
    await createPolicy(payload);
    await createPlan(payload);
    const now = new Date('2026-11-20T02:00:00Z');
    for (const learner of [company.miner, company.teamMember, company.forester]) {
      await awardOn(payload, learner.id, '2026-11-20');
      await startAttempt(payload, { learner, quiz: quiz.id, now });
      await startSitting(payload, { learner, collection: 'articles', id: article.id, now });
    }
    await payload.create({
      collection: 'class-sessions',
      data: { title: '安全课', kind: 'class', day: '2026-11-20', slots: ['morning'], unit: company.mine.id, status: 'planned' }, // prettier-ignore
    });
    await payload.create({ collection: 'closed-years', data: { year: 2010 } });
  });

  const slugs = (payload: Payload) =>
    payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => slug !== 'payload-migrations');
  const find = (collection: CollectionSlug, user: User | null, where: Where = {}) =>
    getPayload().find({
      collection,
      where,
      overrideAccess: false,
      user,
      pagination: false,
      depth: 0,
    });
  /** How many documents an account can read; none where it is refused. */
  const readable = async (collection: CollectionSlug, user: User | null) =>
    find(collection, user).then(
      ({ docs }) => docs.length,
      (error: unknown) => {
        expect(error, collection).toMatchObject({ status: 403 });
        return 0;
      },
    );
  const any = async (collection: CollectionSlug) =>
    (await getPayload().find({ collection, limit: 1, depth: 0, trash: true })).docs[0]
      ?.id as string;

  it('is closed to a stranger: no collection can be read, written or deleted', async () => {
    const payload = getPayload();
    expect(slugs(payload).length).toBeGreaterThan(18);
    for (const collection of slugs(payload)) {
      const refused = { status: 403 };
      const as = { collection, overrideAccess: false, user: null };
      expect([collection, await readable(collection, null)]).toEqual([collection, 0]);
      const create = payload.create({ ...as, data: { title: '外人' } as never });
      await expect(create, `create ${collection}`).rejects.toMatchObject(refused);
      const id = (await any(collection)) ?? '000000000000000000000000';
      const update = payload.update({ ...as, id, data: {} });
      await expect(update, `update ${collection}`).rejects.toMatchObject(refused);
      const remove = payload.delete({ ...as, id });
      await expect(remove, `delete ${collection}`).rejects.toMatchObject(refused);
    }
  });

  it.each(['staff', 'trainer', 'editor'] as const)(
    'lets a %s write nothing that is not theirs to write',
    async (role) => {
      const payload = getPayload();
      const user = people[role];
      const writes: Record<typeof role, string[]> = {
        staff: [],
        trainer: ['class-sessions'],
        editor: [...CONTENT, 'contest-seasons', 'questions', 'topics', 'search-synonyms', 'media'],
      };
      for (const collection of slugs(payload)) {
        if (writes[role].includes(collection) || OWN_OF_PAYLOAD.includes(collection)) continue;
        const as = { collection, overrideAccess: false, user };
        const create = payload.create({ ...as, data: { title: '越权' } as never });
        await expect(create, `create ${collection}`).rejects.toMatchObject({ status: 403 });
        if (collection === 'users') continue;
        const id = await any(collection);
        if (!id) continue;
        const update = payload.update({ ...as, id, data: {} });
        await expect(update, `update ${collection}`).rejects.toMatchObject({ status: 403 });
        const remove = payload.delete({ ...as, id });
        await expect(remove, `delete ${collection}`).rejects.toMatchObject({ status: 403 });
      }
    },
  );

  it('keeps the ledger and what proves it from every hand, an admin’s too', async () => {
    const payload = getPayload();
    const user = people.admin;
    for (const collection of [...PERSONAL, ...CLOSED]) {
      const as = { collection, overrideAccess: false, user };
      await expect(payload.create({ ...as, data: {} as never })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
      const id = (await any(collection)) ?? '000000000000000000000000';
      await expect(payload.update({ ...as, id, data: { units: 1 } })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
      await expect(payload.delete({ ...as, id })).rejects.toMatchObject({ status: 403 });
    }
    for (const collection of CLOSED) expect(await readable(collection, user)).toBe(0);
  });

  describe('to personal records', () => {
    it.each(PERSONAL)('%s: a learner reads the own ones only', async (collection) => {
      const { docs } = await find(collection, people.staff);
      expect(docs).toHaveLength(1);
      expect(docs[0]).toMatchObject({ learner: people.staff.id });
      const theirs = { learner: { equals: company.forester.id } };
      expect((await find(collection, people.staff, theirs)).docs).toEqual([]);
    });

    it.each(PERSONAL)('%s: a trainer reads those of the own subtree', async (collection) => {
      const { docs } = await find(collection, people.trainer);
      const learners = docs.map((doc) => 'learner' in doc && doc.learner);
      expect(learners.sort()).toEqual([company.miner.id, company.teamMember.id].sort());
    });

    it.each(PERSONAL)('%s: an editor reads none, an admin all', async (collection) => {
      expect((await find(collection, people.editor)).docs).toEqual([]);
      expect((await find(collection, people.admin)).docs).toHaveLength(3);
    });

    it('a trainer without a unit reads none', async () => {
      const lost = { ...people.trainer, unit: null };
      for (const collection of PERSONAL) expect((await find(collection, lost)).docs).toEqual([]);
    });
  });

  describe('to accounts', () => {
    const names = async (user: User) =>
      (await find('users', user)).docs.map((doc) => (doc as User).name).sort();
    const change = (user: User, id: string, data: object) =>
      getPayload().update({ collection: 'users', id, data, overrideAccess: false, user });

    it('shows a learner and an editor their own, a trainer the subtree', async () => {
      expect(await names(people.staff)).toEqual([people.staff.name]);
      expect(await names(people.editor)).toEqual([people.editor.name]);
      expect(await names(people.trainer)).toEqual(['培训员', '矿工', '队员'].sort());
    });

    it.each(['staff', 'trainer', 'editor'] as const)(
      'lets no %s raise the own roles or move to another unit, layer or name',
      async (role) => {
        const user = people[role];
        const wanted = {
          roles: ['admin'],
          unit: company.forest.id,
          audience: ['management'],
          name: '别人',
          staffNumber: '1',
          username: 'somebody-else',
        };
        for (const [field, value] of Object.entries(wanted)) {
          await change(user, user.id, { [field]: value }).catch(() => undefined);
        }
        const after = await getPayload().findByID({ collection: 'users', id: user.id, depth: 0 });
        expect(after).toMatchObject({
          roles: user.roles,
          audience: user.audience,
          name: user.name,
          staffNumber: user.staffNumber,
          username: user.username,
        });
        expect(after.unit).toBe(typeof user.unit === 'object' ? user.unit?.id : user.unit);
      },
    );

    it('lets nobody but an admin change another’s or make one', async () => {
      for (const role of ['staff', 'trainer', 'editor'] as const) {
        const other = change(people[role], company.teamMember.id, { password: 'taken-over-1' });
        await expect(other).rejects.toMatchObject({ status: expect.toSatisfy((s) => s === 403 || s === 404) }); // prettier-ignore
        const bin = change(people[role], people[role].id, { deletedAt: new Date().toISOString() });
        await expect(bin).rejects.toMatchObject({ status: 403 });
      }
      const roles = ['trainer', 'staff'] as const;
      const raised = await change(people.admin, company.forester.id, { roles });
      expect(raised.roles).toEqual(roles);
      await change(people.admin, company.forester.id, { roles: ['staff'] });
    });

    it('lets an account choose a new password', async () => {
      const data = { password: 'a-new-password-1', currentPassword: testPassword };
      await change(company.teamMember, company.teamMember.id, data);
      const { username, staffNumber, id } = company.teamMember;
      for (const name of [username, ` ${staffNumber ?? ''} `]) {
        const login = { username: name, password: data.password };
        expect((await getPayload().login({ collection: 'users', data: login })).user?.id).toBe(id);
      }
    });

    it('shows nobody a password’s hash', async () => {
      for (const user of Object.values(people)) {
        const text = JSON.stringify(await find('users', user));
        for (const secret of ['hash', 'salt', 'password'])
          expect(text).not.toContain(`"${secret}"`);
      }
    });
  });

  describe('to content', () => {
    it.each(['staff', 'trainer'] as const)(
      'shows a %s what is published and open',
      async (role) => {
        const ids = (await find('articles', people[role])).docs.map(({ id }) => id);
        expect(ids).toHaveLength(1);
        expect(ids).not.toContain(draft);
        expect(ids).not.toContain(restricted);
        for (const collection of CONTENT) expect(await readable(collection, people[role])).toBe(1);
      },
    );

    it('shows a restricted item to its layer', async () => {
      const cadre = { ...people.staff, audience: ['cadre' as const] };
      const ids = (await find('articles', cadre)).docs.map(({ id }) => id);
      expect(ids).toContain(restricted);
    });

    it('shows an editor drafts, and nobody else, however they ask', async () => {
      expect(await readable('articles', people.editor)).toBe(3);
      const payload = getPayload();
      const { id, title } = await createArticle(payload);
      const data = { title: '还没发布的标题' };
      await payload.update({ collection: 'articles', id, data, draft: true });
      const as = { collection: 'articles', overrideAccess: false, user: people.staff } as const;
      expect((await payload.findByID({ ...as, id, draft: true })).title).toBe(title);
      const drafts = await payload.find({ ...as, draft: true, pagination: false });
      expect(drafts.docs.map((doc) => doc.title)).not.toContain('还没发布的标题');
      await expect(payload.findByID({ ...as, id: draft })).rejects.toMatchObject({ status: 404 });
      await expect(payload.findVersions({ ...as, limit: 1 })).rejects.toMatchObject({
        status: 403,
      });
      await payload.delete({ collection: 'articles', id });
    });

    it('keeps the bank of questions from learners and trainers', async () => {
      expect(await readable('questions', people.staff)).toBe(0);
      expect(await readable('questions', people.trainer)).toBe(0);
      expect(await readable('questions', people.editor)).toBe(1);
      const { docs } = await getPayload().find({ collection: 'quizzes', overrideAccess: false, user: people.staff, depth: 3 }); // prettier-ignore
      expect(JSON.stringify(docs)).not.toContain('correct');
    });
  });

  it('shows a trainer the class sessions of the own subtree only', async () => {
    expect(await readable('class-sessions', people.trainer)).toBe(1);
    expect(await readable('class-sessions', people.staff)).toBe(0);
    expect(await readable('class-sessions', { ...people.trainer, unit: company.forest.id })).toBe(
      0,
    );
  });

  it('answers 404 to ids that are none', async () => {
    const payload = getPayload();
    const as = { overrideAccess: false, user: people.admin } as const;
    for (const collection of [...CONTENT, ...PERSONAL, 'users', 'org-units'] as const) {
      const read = payload.findByID({ ...as, collection, id: 'nonsense' });
      await expect(read, collection).rejects.toMatchObject({ status: 404 });
    }
  });
});
