import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';

describeContract('pages that are kept', (clientOf) => {
  const articles = async (as: string) => {
    const { get } = await clientOf(as);
    const { body } = await get('/api/articles?limit=2&sort=slug&where[_status][equals]=published');
    return body.docs as { id: string; slug: string; title: string }[];
  };
  const pages = async () => {
    const [article] = await articles('editor');
    return ['/', '/library', '/plans', '/record', `/articles/${article?.slug}`];
  };

  it('are nobody else’s, and come again only where they have changed', async () => {
    const { send } = await clientOf('staff');
    for (const page of await pages()) {
      const first = await send(page, {});
      expect(first.status, page).toBe(200);
      expect(first.headers.get('cache-control'), page).toBe('private, no-cache');
      const etag = first.headers.get('etag') ?? '';
      expect(etag, page).toMatch(/^W\/"[\w-]{27}"$/);

      const second = await send(page, {});
      expect(second.body, page).toBe(first.body);
      expect(second.headers.get('content-security-policy'), page).toBe(first.headers.get('content-security-policy')); // prettier-ignore

      const again = await send(page, { headers: { 'if-none-match': etag } });
      expect([again.status, again.body], page).toEqual([304, '']);
      expect(again.headers.get('cache-control'), page).toBe('private, no-cache');
    }
  });

  it('differ by reader, language and look', async () => {
    const [staff, worker] = [await clientOf('staff'), await clientOf('worker')];
    for (const page of await pages()) {
      const etags = await Promise.all(
        [
          staff.get(page),
          worker.get(page),
          staff.send(page, { headers: { cookie: `${staff.cookie}; payload-lng=en` } }),
          staff.send(page, { headers: { cookie: `${staff.cookie}; look=night` } }),
        ].map(async (answer) => (await answer).headers.get('etag')),
      );
      expect(new Set(etags).size, page).toBe(4);
    }
  });

  it.each(['staff', 'trainer', 'nobody'])('are kept by no cache on the way: as %s', async (who) => {
    const { get } = await clientOf(who === 'nobody' ? undefined : who);
    const others = ['/me', '/me/password', '/trainer', '/search?q=安全', '/login', '/nowhere'];
    const forPrograms = ['/search.json?q=安全', '/study/record', '/trainer/summary.json'];
    for (const address of [...(await pages()), ...others, ...forPrograms]) {
      const { status, headers } = await get(address);
      expect(headers.get('cache-control'), `${address} ${status}`).toMatch(/private|no-store/);
    }
  });

  it('show a change at once', async () => {
    const [staff, editor] = [await clientOf('staff'), await clientOf('editor')];
    const [, article] = await articles('editor');
    if (!article) throw new Error('No article in the demo content');
    const page = `/articles/${article.slug}`;
    const before = await staff.get(page);
    const title = `${article.title}（修订）`;
    const rename = (to: string) => editor.patch(`/api/articles/${article.id}`, { title: to });
    try {
      expect((await rename(title)).status).toBe(200);
      const headers = { 'if-none-match': before.headers.get('etag') ?? '' };
      const after = await staff.send(page, { headers });
      expect(after.status).toBe(200);
      expect(after.body).toContain(title);
      expect((await staff.get('/library')).body).toContain(title);
    } finally {
      await rename(article.title);
    }
  });
});
