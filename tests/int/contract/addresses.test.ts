import { expect, it } from 'vitest';

import { CONTENT_COLLECTIONS } from '../../../cms/domain/content/contentCollections.ts';
import { keyFingerprint } from '../../../cms/domain/reports/capsule/keyFingerprint.ts';
import { describeContract } from '../../fixtures/describeContract.ts';

const year = new Date().getFullYear();

describeContract('the addresses others rely on', (clientOf, demoPassword) => {
  it('/healthz tells what runs, to anybody', async () => {
    const { get } = await clientOf();
    const { status, body } = await get('/healthz');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ok', search: 'ok', version: expect.any(String) });
    expect(['sqlite', 'mongodb']).toContain(body.database);
  });

  it('login answers the account with its roles and sets a cookie scripts can not read', async () => {
    const { get } = await clientOf('staff');
    const { body } = await get('/api/users/me');
    expect(body.user.roles).toEqual(['staff']);
    expect(JSON.stringify(body)).not.toMatch(/hash|salt/);
  });

  it('logins of one account at the same moment all stay signed in', async () => {
    const { post, send } = await clientOf();
    const login = () => post('/api/users/login', { username: 'worker', password: demoPassword() });
    const answers = await Promise.all([login(), login(), login()]);
    for (const { status, headers } of answers) {
      expect(status).toBe(200);
      const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const me = await send('/api/users/me', { headers: { cookie } });
      expect(me.body.user).toMatchObject({ username: 'worker' });
    }
  });

  it('/search.json finds the demo content by word, with facets', async () => {
    const { get } = await clientOf('staff');
    const { status, body } = await get('/search.json?q=安全');
    expect(status).toBe(200);
    expect(body.total).toBeGreaterThan(0);
    expect(body.facets).toBeTypeOf('object');
    expect(body.hits[0]).toMatchObject({
      collection: expect.stringMatching(/^(articles|micro-lessons|stories|quizzes)$/),
      id: expect.any(String),
      title: expect.any(String),
      url: expect.stringMatching(/^\/[a-z-]+\/[a-z0-9-]+$/),
      snippet: expect.any(String),
    });
    const page = await get(body.hits[0].url as string);
    expect(page.status).toBe(200);
  });

  it.each(CONTENT_COLLECTIONS)(
    '/%s, typed by hand, leads to the library of that kind',
    async (kind) => {
      const { send } = await clientOf('staff');
      const { status, headers } = await send(`/${kind}`, { redirect: 'manual' });
      expect([status, headers.get('location')]).toEqual([303, `/library?type=${kind}`]);
    },
  );

  it('a word that is no kind of content is a page that is not there', async () => {
    const { get } = await clientOf('staff');
    const { status, headers } = await get('/no-such-kind');
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('html')]);
  });

  it('/study/record has entries that add up to the hours shown', async () => {
    const { get } = await clientOf('staff');
    const { status, body } = await get(`/study/record?year=${year}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ year, targetUnits: 8000 });
    const sum = body.entries.reduce((all: number, { units }: { units: number }) => all + units, 0);
    expect(body.earnedUnits).toBe(sum);
    expect(body.entries[0]).toMatchObject({
      id: expect.any(String),
      kind: expect.stringMatching(/^(award|reversal|adjustment)$/),
      units: expect.any(Number),
      source: { kind: expect.any(String), title: expect.any(String) },
      at: expect.anything(),
      policy: expect.any(String),
    });
  });

  it('/record/certificate.pdf is there once the target is reached, and nobody verifies what is not', async () => {
    const { get } = await clientOf('staff');
    const early = await get(`/record/certificate.pdf?year=${year + 1}`);
    expect([early.status, early.body.error.code]).toEqual([404, 'not-reached']);
    const other = await get('/record/certificate.pdf?learner=nobody');
    expect([other.status, other.body.error.code]).toEqual([403, 'forbidden']);
    const nobody = await clientOf();
    for (const path of ['/verify/nonsense', '/verify/nonsense.json', '/verify/%F0%A0%AE%B7']) {
      const { status, body, headers } = await nobody.get(path);
      expect([status, body.error.code], path).toEqual([404, 'certificate-unknown']);
      expect(headers.get('cache-control')).toBe('private, no-store');
    }
    const page = await nobody.send('/verify/nonsense', {
      headers: { accept: 'text/html,*/*;q=0.8' },
    });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('html'),
    ]);
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
  });

  it('/verify/key.json is the key that a capsule names, with the fingerprint that /verify shows', async () => {
    const nobody = await clientOf();
    const { status, body } = await nobody.get('/verify/key.json');
    expect(status).toBe(200);
    expect(body).toEqual({
      algorithm: 'Ed25519',
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      fingerprint: keyFingerprint(Buffer.from(body.key as string, 'hex')),
    });
    const { body: page } = await nobody.get('/verify');
    expect((page as string).replaceAll(' ', '')).toContain(body.fingerprint);
    const { get } = await clientOf('trainer');
    const { body: capsule } = await get(`/trainer/capsule.html?year=${year}`);
    expect(capsule).toContain(`"key":"${body.key}"`);
  });

  it('/trainer/summary.json adds up, unit by unit', async () => {
    const { get } = await clientOf('trainer');
    const { status, body } = await get(`/trainer/summary.json?year=${year}&limit=500`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ year, unit: expect.any(String), done: expect.any(Number) });
    expect(body.learners).toHaveLength(body.totalLearners as number);
    const earned = (body.learners as { earnedUnits: number }[]).map((each) => each.earnedUnits);
    expect(earned.reduce((all, units) => all + units, 0)).toBe(body.earnedUnits);
    for (const learner of body.learners) {
      const sources = ['online', 'class', 'field', 'quiz', 'adjustment'];
      expect(Object.keys(learner.bySource as object).sort()).toEqual(sources.sort());
      const units = Object.values(learner.bySource as Record<string, number>);
      expect(units.reduce((all, each) => all + each, 0)).toBe(learner.earnedUnits);
    }
  });

  it('/trainer/explain.json tells of each figure where it comes from', async () => {
    const { get } = await clientOf('trainer');
    const summary = await get(`/trainer/summary.json?year=${year}&limit=500`);
    const learner = summary.body.learners.find(
      (one: { earnedUnits: number }) => one.earnedUnits > 0,
    ) as { id: string; earnedUnits: number; targetUnits: number };
    const { status, body } = await get(`/trainer/explain.json?year=${year}&learner=${learner.id}`);
    const { earnedUnits, targetUnits } = learner;
    expect([status, body]).toMatchObject([200, { earnedUnits, targetUnits }]);
    for (const parts of [body.target, body.entries] as { units: number; why: string }[][]) {
      expect(parts.every(({ why }) => /培训政策 \S+/.test(why))).toBe(true);
    }
    const sumOf = (parts: { units: number }[]) => parts.reduce((all, { units }) => all + units, 0);
    expect([sumOf(body.entries), sumOf(body.target)]).toEqual([earnedUnits, targetUnits]);
    const before = await get(`/trainer/explain.json?year=${year}&learner=${learner.id}&asOf=${year}-01-01`); // prettier-ignore
    expect(before.body.earnedUnits).toBeLessThan(earnedUnits);
    const staff = await clientOf('staff');
    expect(await staff.get(`/trainer/explain.json?learner=${learner.id}`)).toMatchObject({ status: 403 }); // prettier-ignore
    expect(await get('/trainer/explain.json?learner=1&asOf=2026-02-30')).toMatchObject({ status: 400 }); // prettier-ignore
  });

  it('/trainer/export.xlsx is a workbook', async () => {
    const { get } = await clientOf('trainer');
    const { status, headers, body } = await get(`/trainer/export.xlsx?year=${year}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('spreadsheetml');
    expect((body as string).startsWith('PK')).toBe(true);
  });
});
