import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { settleCarried } from '../../../cms/operations/upkeep/settleCarried.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { Article, StudySession, User } from '../../../cms/payload-types.ts';
import { createArticle, createQuiz, createStory } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { awardOn, source } from '../ledger/awards.ts';
import { answerRight } from '../quiz/answers.ts';
import { at, beat, openServer } from './studyServer.ts';

const newYear = Date.parse('2026-12-31T16:00:00Z');
const aroundMidnight = (seconds: number) => new Date(newYear + seconds * 1000);
const sittingOf = (payload: Payload, token: string) =>
  payload.db.findOne<StudySession>({
    collection: 'study-sessions',
    where: { id: { equals: token.split('.')[0] } },
  });
const entriesOf = (payload: Payload, { id }: User) => readEntries(payload, { learner: id });

async function pass(payload: Payload, learner: User, quiz: string, now: Date) {
  const { attempt } = await startAttempt(payload, { learner, quiz, now });
  await answerRight(payload, attempt, now);
  return submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now });
}

/** Everything here needs 48 seconds: a minute of text at an active share of 0.8. */
describeOnBothDatabases('studying', (getPayload, { platform }) => {
  let article: Article;
  let server: Awaited<ReturnType<typeof openServer>>;
  beforeAll(async () => {
    article = await createArticle(getPayload());
    server = await openServer(getPayload());
  });

  it('counts active time, completes at its share and stores what earned the hours', async () => {
    const learner = await createLearner(getPayload());
    const started = await server.start(learner, 'articles', article.id, at(0));
    expect(started).toMatchObject({
      nominalSeconds: 60,
      requiredSeconds: 48,
      activeSeconds: 0,
      state: 'running',
      item: { collection: 'articles', id: article.id, title: article.title, checkQuiz: null },
    });
    const send = (seq: number, seconds: number) =>
      server.beat(learner, started.session, beat(seq, seconds), at(seconds));
    expect(await send(1, 30)).toMatchObject({ activeSeconds: 30, coverage: 1, state: 'running' });
    expect(await send(2, 47)).toMatchObject({ activeSeconds: 47, state: 'running' });
    const done = await send(3, 48);
    expect(done).toMatchObject({ state: 'complete', entry: { units: 25, policy: 'default' } });
    expect(await send(4, 90)).toMatchObject({ state: 'complete', entry: { id: done.entry?.id } });

    const entries = await entriesOf(getPayload(), learner);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      kind: 'award',
      sourceKind: 'online',
      sourceCollection: 'articles',
      sourceId: article.id,
      sourceTitle: article.title,
      day: '2026-11-20',
      year: 2026,
      evidence: {
        session: started.session.split('.')[0],
        activeSeconds: 48,
        requiredSeconds: 48,
        coverage: 1,
        requiredCoverage: 0.9,
        itemVersion: article.updatedAt,
        attempt: null,
      },
    });
  });

  it('does not complete without coverage, whatever the time', async () => {
    const learner = await createLearner(getPayload());
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    const some = { seen: [[0, 899] as const] };
    expect(await server.beat(learner, session, beat(1, 300, some), at(300))).toMatchObject({
      state: 'running',
      coverage: 0.899,
    });
    const rest = { seen: [[899, 900] as const] };
    expect(await server.beat(learner, session, beat(2, 301, rest), at(301))).toMatchObject({
      state: 'complete',
      coverage: 0.9,
    });
  });

  it('goes on in a later sitting where the earlier one stopped', async () => {
    const learner = await createLearner(getPayload());
    const first = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, first.session, beat(1, 30, { coverage: 0.5 }), at(30));
    const second = await server.start(learner, 'articles', article.id, at(3600));
    expect(second).toMatchObject({ activeSeconds: 30, coverage: 0.5, state: 'running' });
    expect(await server.beat(learner, second.session, beat(1, 18), at(3618))).toMatchObject({
      activeSeconds: 48,
      state: 'complete',
    });
  });

  it('still works for who has the award already, and earns nothing', async () => {
    const learner = await createLearner(getPayload());
    for (const start of [0, 1000]) {
      const { session } = await server.start(learner, 'articles', article.id, at(start));
      const answer = await server.beat(learner, session, beat(1, 60), at(start + 60));
      expect(answer).toMatchObject({ state: 'complete' });
    }
    const again = await server.start(learner, 'articles', article.id, at(2000));
    expect(again).toMatchObject({ state: 'complete' });
    expect(await entriesOf(getPayload(), learner)).toHaveLength(1);
  });

  it('earns again in another year', async () => {
    const learner = await createLearner(getPayload());
    for (const now of ['2025-06-01T02:00:00Z', '2026-06-01T02:00:00Z']) {
      const start = Date.parse(now);
      const { session } = await server.start(learner, 'articles', article.id, new Date(start));
      await server.beat(learner, session, beat(1, 60), new Date(start + 60_000));
    }
    const years = (await entriesOf(getPayload(), learner)).map(({ year }) => year);
    expect(years).toEqual([2026, 2025]);
  });

  it('says who holds the clock, and lets a touch take it back', async () => {
    const learner = await createLearner(getPayload());
    const story = await createStory(getPayload());
    const phone = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, phone.session, beat(1, 10), at(10));
    const pc = await server.start(learner, 'stories', story.id, at(10));
    await server.beat(learner, pc.session, beat(1, 10), at(20));
    expect(await server.beat(learner, phone.session, beat(2, 30), at(30))).toMatchObject({
      state: 'paused',
      reason: 'elsewhere',
      activeSeconds: 10,
    });
    const resumed = beat(3, 40, { resume: true });
    expect(await server.beat(learner, phone.session, resumed, at(40))).toMatchObject({
      state: 'running',
      activeSeconds: 30,
    });
    expect(await server.beat(learner, pc.session, beat(2, 30), at(45))).toMatchObject({
      state: 'paused',
      activeSeconds: 10,
    });
  });

  it('earns nothing while hidden', async () => {
    const learner = await createLearner(getPayload());
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    const hidden = beat(1, 60, { visible: false });
    expect(await server.beat(learner, session, hidden, at(60))).toMatchObject({
      state: 'paused',
      reason: 'hidden',
      activeSeconds: 0,
    });
  });

  it('is correct on two servers that take turns, each with its own copy of the clock', async () => {
    const learner = await createLearner(getPayload());
    const servers = [server, await openServer(await platform().another())];
    const long = await createArticle(getPayload(), { nominalMinutes: 60 });
    const other = await createStory(getPayload(), { nominalMinutes: 60 });
    const first = await server.start(learner, 'articles', long.id, at(0));
    const second = await server.start(learner, 'stories', other.id, at(0));
    let granted = 0;
    for (let n = 1; n <= 20; n += 1) {
      const token = n % 4 < 2 ? first.session : second.session;
      const on = servers[n % 2] as typeof server;
      await on.beat(learner, token, beat(n, n * 15, { coverage: 0, resume: true }), at(n * 15));
    }
    for (const token of [first.session, second.session]) {
      const answer = await server.beat(learner, token, beat(1, 0), at(300));
      granted += answer.activeSeconds;
    }
    expect(granted).toBeGreaterThan(200);
    expect(granted).toBeLessThanOrEqual(300);
  });

  it('loses no acknowledged time in a restart', async () => {
    const learner = await createLearner(getPayload());
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, session, beat(1, 15), at(15));
    const acknowledged = await server.beat(learner, session, beat(2, 40), at(40));
    expect(acknowledged.activeSeconds).toBe(40);
    const restarted = await openServer(await platform().another());
    expect(await restarted.beat(learner, session, beat(2, 40), at(41))).toMatchObject({
      activeSeconds: 40,
      state: 'running',
    });
    expect(await restarted.beat(learner, session, beat(3, 48), at(48))).toMatchObject({
      state: 'complete',
      entry: { units: 25 },
    });
  });

  it('repairs an award whose sitting a crash left unwritten', async () => {
    const learner = await createLearner(getPayload());
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    await awardOn(getPayload(), learner.id, '2026-11-20', {
      source: { collection: 'articles', id: article.id, title: article.title },
    });
    const answer = await server.beat(learner, session, beat(1, 60), at(60));
    const entries = await entriesOf(getPayload(), learner);
    expect(answer).toMatchObject({ state: 'complete', entry: { id: entries[0]?.id } });
    expect(entries).toHaveLength(1);
    expect(await sittingOf(getPayload(), session)).toMatchObject({
      state: 'complete',
      entry: entries[0]?.id,
    });
  });

  it('waits for the check quiz, and completes when it is passed', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { countsHours: false }, 2);
    const checked = await createArticle(payload, { checkQuiz: quiz.id });
    const { session, item } = await server.start(learner, 'articles', checked.id, at(0));
    expect(item.checkQuiz).toMatchObject({ id: quiz.id, url: `/quizzes/${quiz.slug ?? ''}` });
    expect(await server.beat(learner, session, beat(1, 60), at(60))).toMatchObject({
      state: 'awaiting-quiz',
    });
    expect(await entriesOf(payload, learner)).toEqual([]);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(70) });
    const failed = await submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now: at(75) }); // prettier-ignore
    expect(failed).toMatchObject({ score: 0, passed: false });
    expect(failed.entry).toBeUndefined();
    const passed = await pass(payload, learner, quiz.id, at(90));
    expect(passed).toMatchObject({ score: 100, passed: true, entry: { units: 25 } });
    expect(passed.entry).toMatchObject({
      sourceCollection: 'articles',
      sourceId: checked.id,
      evidence: { score: 100, passShare: 0.8, activeSeconds: 60 },
    });
    expect(await entriesOf(payload, learner)).toHaveLength(1);
    expect(await server.beat(learner, session, beat(2, 80), at(120))).toMatchObject({
      state: 'complete',
      entry: { id: passed.entry?.id },
    });
  });

  it('takes a check passed before the item was studied', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { countsHours: false }, 2);
    const checked = await createArticle(payload, { checkQuiz: quiz.id });
    expect(await pass(payload, learner, quiz.id, at(0))).not.toHaveProperty('entry');
    const { session } = await server.start(learner, 'articles', checked.id, at(10));
    expect(await server.beat(learner, session, beat(1, 60), at(70))).toMatchObject({
      state: 'complete',
      entry: { units: 25 },
    });
  });

  it('credits a sitting over midnight of 31 December to the year it is complete in, once', async () => {
    const learner = await createLearner(getPayload());
    const start = (now: number) =>
      server.start(learner, 'articles', article.id, aroundMidnight(now));
    const { session } = await start(-30);
    await server.beat(learner, session, beat(1, 30), aroundMidnight(0));
    expect(await server.beat(learner, session, beat(2, 60), aroundMidnight(30))).toMatchObject({
      state: 'complete',
      entry: { year: 2027, day: '2027-01-01' },
    });
    expect(await start(40)).toMatchObject({ state: 'complete' });
    expect(await entriesOf(getPayload(), learner)).toHaveLength(1);
  });

  it('does not award a second tab over midnight what the first has earned before it', async () => {
    const learner = await createLearner(getPayload());
    const tabs = [-120, -110].map((now) =>
      server.start(learner, 'articles', article.id, aroundMidnight(now)),
    );
    const [first, second] = await Promise.all(tabs);
    if (!first || !second) throw new Error('no tabs');
    await server.beat(learner, first.session, beat(1, 60), aroundMidnight(-30));
    const late = beat(1, 90, { resume: true });
    const answer = await server.beat(learner, second.session, late, aroundMidnight(60));
    expect(answer).toMatchObject({ state: 'complete', entry: { year: 2026 } });
    expect(await entriesOf(getPayload(), learner)).toHaveLength(1);
  });

  it('takes a check passed after midnight of 31 December for what was read before it', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { countsHours: false }, 1);
    const checked = await createArticle(payload, { checkQuiz: quiz.id });
    const { session } = await server.start(learner, 'articles', checked.id, aroundMidnight(-90));
    expect(await server.beat(learner, session, beat(1, 60), aroundMidnight(-30))).toMatchObject({
      state: 'awaiting-quiz',
    });
    const passed = await pass(payload, learner, quiz.id, aroundMidnight(300));
    expect(passed).toMatchObject({ passed: true, entry: { year: 2027, sourceId: checked.id } });
    expect(await entriesOf(payload, learner)).toHaveLength(1);
  });

  it('carries a completion on a full day to the next, says so, and credits it then', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    await awardOn(payload, learner.id, '2026-11-20', { source: source('full'), units: 800 });
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    const done = await server.beat(learner, session, beat(1, 60), at(60));
    expect(done).toMatchObject({ state: 'complete', carriedTo: '2026-11-21' });
    expect(done.entry).toBeUndefined();
    expect(await server.beat(learner, session, beat(2, 70), at(70))).toMatchObject({
      state: 'complete',
      carriedTo: '2026-11-21',
    });
    await settleCarried(payload, { learner: learner.id, now: at(600) });
    expect(await entriesOf(payload, learner)).toHaveLength(1);
    for (const now of ['2026-11-20T16:05:00Z', '2026-11-20T16:06:00Z']) {
      await settleCarried(payload, { now: new Date(now) });
    }
    const entries = await entriesOf(payload, learner);
    expect(entries.map(({ day, units }) => [day, units])).toEqual([
      ['2026-11-21', 25],
      ['2026-11-20', 800],
    ]);
    expect(await sittingOf(payload, session)).toMatchObject({
      state: 'complete',
      entry: entries[0]?.id,
    });
  });

  it('credits what was carried into a year that has been closed since to the next one', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const before = Date.parse('2022-12-30T02:00:00Z');
    await awardOn(payload, learner.id, '2022-12-30', { source: source('full'), units: 800 });
    const { session } = await server.start(learner, 'articles', article.id, new Date(before));
    const done = await server.beat(learner, session, beat(1, 60), new Date(before + 60_000));
    expect(done.carriedTo).toBe('2022-12-31');
    await payload.create({ collection: 'closed-years', data: { year: 2022 } });
    await settleCarried(payload, { learner: learner.id, now: new Date('2023-01-10T02:00:00Z') });
    const [newest] = await entriesOf(payload, learner);
    expect(newest).toMatchObject({ year: 2023, day: '2023-01-01', units: 25 });
  });

  it('fixes what a sitting must reach when it begins, and follows the item in the next', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const edited = await createArticle(payload);
    const { session } = await server.start(learner, 'articles', edited.id, at(0));
    const data = { nominalMinutes: 40, title: '改过的标题' };
    await payload.update({ collection: 'articles', id: edited.id, data });
    expect(await server.start(learner, 'articles', edited.id, at(1))).toMatchObject({
      nominalSeconds: 2400,
      item: { title: '改过的标题' },
    });
    const done = await server.beat(learner, session, beat(1, 60, { resume: true }), at(60));
    expect(done).toMatchObject({
      state: 'complete',
      entry: { units: 25, sourceTitle: edited.title },
    });
  });

  it.each(['nonsense', '', '0', '000000000000000000000000', '../etc', "'--", 'a.b.c'])(
    'answers 404 to the id %j',
    async (id) => {
      const learner = await createLearner(getPayload());
      await expect(server.start(learner, 'articles', id, at(0))).rejects.toMatchObject({
        status: 404,
      });
      await expect(server.beat(learner, id, beat(1, 1), at(1))).rejects.toMatchObject({
        status: 404,
        code: 'session-unknown',
      });
    },
  );
});
