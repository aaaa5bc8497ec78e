import { expect, it } from 'vitest';

import { createArticle, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createEditor } from '../../fixtures/people.ts';

describeOnBothDatabases('two editors at one text', (getPayload, { platform }) => {
  const collection = 'articles';
  const as = async (name: string) => ({ ...(await createEditor(getPayload(), { name })), collection: 'users' as const }); // prettier-ignore

  it.each([
    ['a draft', { draft: true }],
    ['autosave', { draft: true, autosave: true }],
    ['what is published', {}],
  ])('don’t overwrite each other in silence: %s', async (_, options) => {
    const payload = getPayload();
    const [li, wang] = [await as('李编辑'), await as('王编辑')];
    const { id } = await createArticle(payload, { title: '初稿' });
    const read = () => payload.findByID({ collection, id, draft: true });
    const { updatedAt } = await read();
    const save = (title: string, user: typeof li, made: string, server = payload) =>
      server.update({
        ...{ collection, id, user, overrideAccess: false, ...options },
        data: { title, updatedAt: made },
      });

    // The own last save, autosave's too, is no conflict with oneself.
    const first = await save('李的一稿', li, updatedAt);
    const second = await save('李的二稿', li, first.updatedAt);

    const other = await platform().another();
    for (const stale of [updatedAt, first.updatedAt]) {
      await expect(save('王的稿', wang, stale, other)).rejects.toMatchObject({
        status: 409,
        isPublic: true,
        message: expect.stringMatching(/^李编辑已在 \d{4}-\d\d-\d\d \d\d:\d\d 保存了另一稿/),
        data: { code: 'saved-meanwhile', savedBy: '李编辑', savedAt: second.updatedAt },
      });
    }
    expect((await read()).title).toBe('李的二稿');
    await save('合并稿', wang, second.updatedAt, other);
    expect((await read()).title).toBe('合并稿');
  });

  it.each([
    ['a draft', { draft: true }],
    ['autosave', { draft: true, autosave: true }],
    ['what is published', {}],
  ])('at the same instant on two servers one is refused: %s', async (_, options) => {
    const payload = getPayload();
    const people = [await as('李编辑'), await as('王编辑')];
    const servers = [payload, await platform().another()];
    const { id } = await createArticle(payload, { title: '初稿' });
    for (let round = 0; round < 5; round += 1) {
      const { updatedAt } = await payload.findByID({ collection, id, draft: true });
      const outcomes = await Promise.allSettled(
        servers.map((server, n) =>
          server.update({
            ...{ collection, id, user: people[n], overrideAccess: false, ...options },
            data: { title: `第${round}稿，${n}`, updatedAt },
          }),
        ),
      );
      const saved = outcomes.findIndex(({ status }) => status === 'fulfilled');
      expect(outcomes[1 - saved]).toMatchObject({
        ...{ status: 'rejected' },
        reason: { status: 409, data: { code: 'saved-meanwhile' } },
      });
      const { title } = await payload.findByID({ collection, id, draft: true });
      expect(title).toBe(`第${round}稿，${saved}`);
    }
  });

  it('takes a save that doesn’t say what it was made from, and the return of a version', async () => {
    const payload = getPayload();
    const { id } = await createArticle(payload, { title: '原稿' });
    await payload.update({ collection, id, data: { title: '改稿' } });
    const where = { parent: { equals: id }, 'version.title': { equals: '原稿' } };
    const { docs } = await payload.findVersions({ collection, where });
    await payload.restoreVersion({ collection, id: docs[0]?.id ?? '' });
    expect(await payload.findByID({ collection, id })).toMatchObject({ title: '原稿' });
  });

  it('holds for what has no versions, too', async () => {
    const payload = getPayload();
    const { id, updatedAt } = await createTopic(payload);
    const save = (title: string) =>
      payload.update({ collection: 'topics', id, data: { title, updatedAt } });
    await save('先到');
    await expect(save('后到')).rejects.toMatchObject({ status: 409 });
  });
});
