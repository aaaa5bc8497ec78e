import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';

describeContract('/metrics', (clientOf) => {
  const scrape = async () => {
    const { get } = await clientOf();
    return (await get('/metrics')).body as string;
  };
  it('is Prometheus text for this machine, and for nobody behind a proxy', async () => {
    const { send } = await clientOf();
    const own = await send('/metrics', {});
    expect(own.status).toBe(200);
    expect(own.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(own.body).toMatch(/^study_hall_database_up 1$/m);
    expect(own.body).toMatch(/^study_hall_search_up 1$/m);
    expect(own.body).toMatch(/^study_hall_jobs\{state="waiting"\} \d+$/m);
    expect(own.body).toMatch(/^study_hall_last_backup_timestamp_seconds 0$/m);
    const foreign = await send('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect([foreign.status, foreign.body.error.code]).toEqual([403, 'forbidden']);
  });

  it('names people and items nowhere, whatever they have done', async () => {
    const named = ['staff', 'trainer', 'admin'];
    const told: string[] = [];
    for (const username of named) {
      const { get, post } = await clientOf(username);
      const { body: me } = await get('/api/users/me');
      const { id, name, staffNumber } = me.user as Record<string, string>;
      told.push(id ?? '', name ?? '', staffNumber ?? '');
      const { body: articles } = await get('/api/articles?limit=2');
      for (const article of articles.docs as { id: string; slug: string; title: string }[]) {
        told.push(article.id, article.slug, article.title);
        await get(`/articles/${article.slug}`);
        await get(`/api/articles/${article.id}`);
        const begun = await post('/study/sessions', { collection: 'articles', id: article.id });
        const { session } = begun.body as { session: string };
        told.push(session);
        const beat = { seq: 1, activeMs: 0, coverage: 0, visible: true };
        await post(`/study/sessions/${session}/beats`, beat);
      }
      await get(`/trainer/learners/${id}`);
      await get('/search.json?q=安全');
    }
    const text = await scrape();
    for (const route of [
      ...['/articles/[slug]', '/study/sessions', '/study/sessions/[session]/beats'],
      ...['/search.json', '/trainer/learners/[id]', '/api/users/me', '/api/articles/:id'],
    ]) {
      expect(text).toContain(`route="${route}"`);
    }
    expect(text).toMatch(/^study_hall_catalogue_revision \d+$/m);
    for (const one of told.filter(Boolean)) expect(text, one).not.toContain(one);
    expect(text).not.toMatch(/[\da-f]{24}|[\da-f]{8}-[\da-f]{4}|\p{Script=Han}/u);
  }, 120_000);

  it('makes no new series of addresses nobody knows', async () => {
    const { get } = await clientOf('staff');
    const odd = (n: string) => [
      ...[`/${n}`, `/articles/${n}`, `/${n}/${n}`, `/record/${n}`, `/trainer/${n}`],
      ...[`/api/${n}`, `/api/articles/${n}`, `/api/users/${n}/${n}`, `/admin/${n}`],
      ...[`/_next/static/${n}`, `/_portal/${n}`, `/study/sessions/${n}/beats`, `/${n}.json?q=${n}`],
    ];
    for (let n = 0; n < 4; n += 1) for (const address of odd(`no-such-${n}`)) await get(address);
    // Other tests ask the same server meanwhile: what is told of these is looked at alone.
    const text = await scrape();
    expect(text).toContain('route="other"');
    expect(text).toContain('route="/articles/[slug]"');
    expect(text).not.toContain('no-such');
  }, 120_000);
});
