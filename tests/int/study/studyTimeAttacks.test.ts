import { beforeAll, expect, it } from 'vitest';

import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import type { Article, User } from '../../../cms/payload-types.ts';
import { createArticle, createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { at, beat, openServer } from './studyServer.ts';

const DAY_S = 86_400;
const FORGED = Number.MAX_SAFE_INTEGER / 1000;

/** Ten minutes of text: 480 seconds are needed, and no attack makes them fewer. */
describeOnBothDatabases('attacks on study time', (getPayload, { platform }) => {
  let article: Article;
  let server: Awaited<ReturnType<typeof openServer>>;
  let learner: User;
  beforeAll(async () => {
    article = await createArticle(getPayload(), { nominalMinutes: 10 });
    server = await openServer(getPayload());
  });
  const begin = async (who: User, seconds = 0) =>
    (await server.start(who, 'articles', article.id, at(seconds))).session;
  const earned = async (who: User) =>
    (await readRecord(getPayload(), { learner: who, year: 2026, now: at(7200) })).earnedUnits;
  const fresh = async () => (learner = await createLearner(getPayload()));

  it('only the final packet: earns the time since the session began, no more', async () => {
    const session = await begin(await fresh());
    expect(await server.beat(learner, session, beat(999, FORGED), at(5))).toMatchObject({
      activeSeconds: 5,
      state: 'running',
    });
    expect(await server.beat(learner, session, beat(1000, FORGED), at(479))).toMatchObject({
      activeSeconds: 479,
      state: 'running',
    });
    expect(await earned(learner)).toBe(0);
  });

  it('beats from 50 sessions at once: earn the time of one', async () => {
    await fresh();
    const items = await Promise.all(
      Array.from({ length: 50 }, () => createArticle(getPayload(), { nominalMinutes: 10 })),
    );
    const sessions = [];
    for (const { id } of items) {
      sessions.push((await server.start(learner, 'articles', id, at(0))).session);
    }
    const other = await openServer(await platform().another());
    const answers = await Promise.all(
      sessions.map((session, n) =>
        (n % 2 ? server : other).beat(learner, session, beat(1, 479, { resume: true }), at(479)),
      ),
    );
    const sum = answers.reduce((all, { activeSeconds }) => all + activeSeconds, 0);
    expect(sum).toBe(479);
    expect(await earned(learner)).toBe(0);
  });

  it('beats faster than the clock: earn what the clock says', async () => {
    const session = await begin(await fresh());
    let last = 0;
    for (let n = 1; n <= 40; n += 1) {
      const answer = await server.beat(learner, session, beat(n, n * 60), at(n));
      expect(answer).toMatchObject({ activeSeconds: n, state: 'running' });
      last = answer.activeSeconds;
    }
    expect(last).toBe(40);
  });

  it('one packet 100 times at once: earns its time once', async () => {
    const session = await begin(await fresh());
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => server.beat(learner, session, beat(1, 200), at(300))),
    );
    expect(Math.max(...answers.map(({ activeSeconds }) => activeSeconds))).toBe(200);
    expect(await server.beat(learner, session, beat(2, 200), at(301))).toMatchObject({
      activeSeconds: 200,
    });
  });

  it('a forged session: earns nothing, 404', async () => {
    const session = await begin(await fresh());
    const [id, signature] = session.split('.') as [string, string];
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    const forged = [
      id,
      `${id}.`,
      `${id}.${flipped}`,
      `${session}x`,
      `.${signature}`,
      `${id}.${id}`,
    ];
    for (const token of forged) {
      const answer = server.beat(learner, token, beat(1, 600), at(600));
      await expect(answer, token).rejects.toMatchObject({ status: 404, code: 'session-unknown' });
    }
    expect(await server.beat(learner, session, beat(1, 0), at(601))).toMatchObject({
      activeSeconds: 0,
    });
  });

  it('a foreign session: earns neither of the two anything, 403', async () => {
    const session = await begin(await fresh());
    const thief = await createLearner(getPayload());
    const answer = server.beat(thief, session, beat(1, 600), at(600));
    await expect(answer).rejects.toMatchObject({ status: 403, code: 'session-foreign' });
    expect(await server.beat(learner, session, beat(1, 0), at(601))).toMatchObject({
      activeSeconds: 0,
    });
    expect([await earned(learner), await earned(thief)]).toEqual([0, 0]);
  });

  it('a signature moved to another session of one’s own: earns nothing, 404', async () => {
    await fresh();
    const [one, two] = [await begin(learner), await begin(learner, 1)];
    const mixed = `${one.split('.')[0] ?? ''}.${two.split('.')[1] ?? ''}`;
    await expect(server.beat(learner, mixed, beat(1, 600), at(600))).rejects.toMatchObject({
      status: 404,
    });
  });

  it('a replay of yesterday’s session: earns nothing, 410', async () => {
    const session = await begin(await fresh(), -DAY_S);
    await server.beat(learner, session, beat(1, 60), at(60 - DAY_S));
    const replayed = server.beat(learner, session, beat(2, 9999), at(0));
    await expect(replayed).rejects.toMatchObject({ status: 410, code: 'session-expired' });
    expect(await earned(learner)).toBe(0);
  });

  it.each([
    ['a day ahead', DAY_S],
    ['a day behind', -DAY_S],
  ])('a client whose clock is %s: earns the time by the server’s', async (_, off) => {
    const session = await begin(await fresh());
    const answers = [];
    for (const n of [1, 2, 3]) {
      answers.push(await server.beat(learner, session, beat(n, n * 20 + off), at(n * 20)));
    }
    for (const [n, { activeSeconds }] of answers.entries()) {
      expect(activeSeconds).toBe(off > 0 ? (n + 1) * 20 : 0);
    }
  });

  it('coverage going backwards: takes nothing back and adds nothing', async () => {
    const session = await begin(await fresh());
    const report = (seq: number, coverage: number, seconds: number) =>
      server.beat(learner, session, beat(seq, seconds, { coverage }), at(seconds));
    expect((await report(1, 0.6, 10)).coverage).toBe(0.6);
    expect((await report(2, 0.2, 20)).coverage).toBe(0.6);
    expect((await report(3, 0.6, 600)).state).toBe('running');
    expect(await earned(learner)).toBe(0);
  });

  it('an unpublished, draft, foreign-layer or binned item: can’t be begun, 404', async () => {
    await fresh();
    const make = (data: object) => createArticle(getPayload(), data);
    const unpublished = await make({});
    await getPayload().update({ collection: 'articles', id: unpublished.id, data: { _status: 'draft' } }); // prettier-ignore
    const items = [
      unpublished,
      await make({ _status: 'draft' }),
      await make({ restricted: true, audience: ['management'] }),
      await make({ deletedAt: new Date().toISOString() }),
    ];
    for (const { id } of items) {
      const start = server.start(learner, 'articles', id, at(0));
      await expect(start).rejects.toMatchObject({ status: 404, code: 'not-found' });
    }
    const manager = await createLearner(getPayload(), { audience: ['management'] });
    await server.start(manager, 'articles', items[2]?.id ?? '', at(0));
    expect(await earned(learner)).toBe(0);
  });

  it('an item under another kind’s name: can’t be begun, 404', async () => {
    await fresh();
    for (const collection of ['stories', 'micro-lessons'] as const) {
      const start = server.start(learner, collection, article.id, at(0));
      await expect(start).rejects.toMatchObject({ status: 404 });
    }
  });

  it('an item unpublished while it is read: earns its honest time, once', async () => {
    await fresh();
    const item = await createArticle(getPayload());
    const { session } = await server.start(learner, 'articles', item.id, at(0));
    await getPayload().update({ collection: 'articles', id: item.id, data: { _status: 'draft' } });
    expect((await server.beat(learner, session, beat(1, 60), at(47))).state).toBe('running');
    expect((await server.beat(learner, session, beat(2, 61), at(48))).state).toBe('complete');
    expect(await earned(learner)).toBe(25);
  });

  it('a check quiz left out: earns nothing, whatever the time', async () => {
    await fresh();
    const quiz = await createQuiz(getPayload(), { countsHours: false }, 1);
    const item = await createArticle(getPayload(), { checkQuiz: quiz.id });
    const { session } = await server.start(learner, 'articles', item.id, at(0));
    for (let n = 1; n <= 5; n += 1) {
      expect((await server.beat(learner, session, beat(n, n * 600), at(n * 600))).state).toBe(
        'awaiting-quiz',
      );
    }
    expect(await earned(learner)).toBe(0);
  });

  it('a restart on every beat: earns no second more', async () => {
    const session = await begin(await fresh());
    for (let n = 1; n <= 4; n += 1) {
      const restarted = await openServer(await platform().another());
      const answer = await restarted.beat(learner, session, beat(n, FORGED), at(n * 10));
      expect(answer.activeSeconds).toBe(n * 10);
    }
  });

  it('a new session for every minute: earns one item’s hours after its full time', async () => {
    await fresh();
    for (let minute = 0; minute < 8; minute += 1) {
      const session = await begin(learner, minute * 60);
      const answer = await server.beat(learner, session, beat(1, FORGED), at(minute * 60 + 60));
      expect(answer.activeSeconds).toBe((minute + 1) * 60);
      expect(answer.state).toBe(minute < 7 ? 'running' : 'complete');
    }
    expect(await readEntries(getPayload(), { learner: learner.id })).toHaveLength(1);
  });
});
