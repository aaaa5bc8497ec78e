import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import type { Answer } from '../../fixtures/httpClient.ts';

function expectRefusal({ status, body }: Answer, expected: number): void {
  expect([status, body]).toEqual([
    expected,
    { error: { code: expect.stringMatching(/^[a-z-]+$/), message: expect.any(String) } },
  ]);
}

const beat = { seq: 1, activeMs: 1000, coverage: 0.1, visible: true };
const unknown = '00000000-0000-4000-8000-000000000000';
const session = { collection: 'articles', id: unknown };

describeContract('bad input', (clientOf) => {
  it.each([
    ['get', '/study/record'],
    ['get', '/search.json?q=a'],
    ['get', '/trainer/summary.json'],
    ['post', '/study/sessions'],
    ['post', `/quiz/${unknown}/attempts`],
  ] as const)('without a session %s %s answers 401', async (method, path) => {
    const nobody = await clientOf();
    expectRefusal(await nobody[method](path), 401);
  });

  it('with a forged cookie answers 401', async () => {
    const nobody = await clientOf();
    const headers = { cookie: 'payload-token=eyJhbGciOiJub25lIn0.e30.' };
    expectRefusal(await nobody.send('/study/record', { headers }), 401);
  });

  it.each([
    ['an unknown item', session, 404],
    ['an id of another kind', { collection: 'articles', id: 'x' }, 404],
    ['a collection that is not studied', { ...session, collection: 'users' }, 400],
    ['no id', { collection: 'articles' }, 400],
    ['an id that is an object', { collection: 'articles', id: { $ne: null } }, 400],
  ])('a study session of %s is refused', async (_, data, status) => {
    const staff = await clientOf('staff');
    expectRefusal(await staff.post('/study/sessions', data), status);
  });

  it.each([
    ['a negative time', { ...beat, activeMs: -1 }],
    ['a coverage above one', { ...beat, coverage: 2 }],
    ['no number', { ...beat, seq: null }],
    ['text for a number', { ...beat, activeMs: '1000' }],
    ['a list', []],
  ])('a beat with %s answers 400', async (_, data) => {
    const staff = await clientOf('staff');
    expectRefusal(await staff.post('/study/sessions/any/beats', data), 400);
  });

  it('a beat of an unknown session answers 404', async () => {
    const staff = await clientOf('staff');
    expectRefusal(await staff.post('/study/sessions/no-such-session/beats', beat), 404);
  });

  it("a beat in another learner's session answers 403 and earns nothing", async () => {
    const [staff, worker] = await Promise.all([clientOf('staff'), clientOf('worker')]);
    const { body: found } = await staff.get('/api/articles?limit=1&depth=0');
    const article = { collection: 'articles', id: found.docs[0].id as string };
    const { body: started } = await staff.post('/study/sessions', article);
    expectRefusal(await worker.post(`/study/sessions/${started.session}/beats`, beat), 403);
  });

  it.each([
    ['broken JSON', '{"collection":', 400],
    ['no JSON', 'collection=articles', 400],
    ['an oversized body', JSON.stringify({ ...session, more: 'x'.repeat(1_000_000) }), 413],
  ])('%s is refused', async (_, body, status) => {
    const staff = await clientOf('staff');
    const headers = { 'content-type': 'application/json' };
    expectRefusal(await staff.send('/study/sessions', { method: 'POST', headers, body }), status);
  });

  it('a request from another site answers 403', async () => {
    const staff = await clientOf('staff');
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
    const body = JSON.stringify(session);
    expectRefusal(await staff.send('/study/sessions', { method: 'POST', headers, body }), 403);
  });

  it.each(['/search.json?q=a&page=0', '/search.json?q=a&type=users', '/study/record?year=abc'])(
    '%s answers 400',
    async (path) => {
      const staff = await clientOf('staff');
      expectRefusal(await staff.get(path), 400);
    },
  );

  it('a learner sees no trainer address', async () => {
    const staff = await clientOf('staff');
    expectRefusal(await staff.get('/trainer/summary.json'), 403);
    for (const paper of [
      'export.xlsx',
      'export.csv',
      'entries.xlsx',
      'capsule.html',
      'report.pdf',
    ]) {
      expectRefusal(await staff.get(`/trainer/${paper}`), 403);
    }
  });

  it('a trainer gets 404 for an unknown unit and 400 for a limit above 500', async () => {
    const trainer = await clientOf('trainer');
    expectRefusal(await trainer.get(`/trainer/summary.json?unit=${unknown}`), 404);
    expectRefusal(await trainer.get('/trainer/summary.json?limit=501'), 400);
  });

  it('an attempt at an unknown quiz and an unknown attempt answer 404', async () => {
    const staff = await clientOf('staff');
    expectRefusal(await staff.post(`/quiz/${unknown}/attempts`), 404);
    expectRefusal(await staff.post(`/quiz/attempts/${unknown}/submit`), 404);
    const answer = { response: 'a' };
    expectRefusal(await staff.put(`/quiz/attempts/${unknown}/responses/1`, answer), 404);
    const practised = `/practice/rounds/${unknown}/answers/1`;
    expectRefusal(await staff.put(practised, answer), 404);
    expectRefusal(await staff.put(practised, { response: { a: 1 } }), 400);
    expectRefusal(await staff.put(practised, {}), 400);
  });

  it('a learner can not raise the own roles nor read questions with their key', async () => {
    const staff = await clientOf('staff');
    const { body: me } = await staff.get('/api/users/me');
    await staff.send(`/api/users/${me.user.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ roles: ['admin'] }),
    });
    expect((await staff.get('/api/users/me')).body.user.roles).toEqual(['staff']);
    expect((await staff.get('/api/questions')).status).toBe(403);
  });
});
