import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import { recordAttendance } from '../../../cms/operations/training/recordAttendance.ts';
import { settleCarried } from '../../../cms/operations/upkeep/settleCarried.ts';
import type { CreditEntry, User } from '../../../cms/payload-types.ts';
import { createArticle, createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';
import { answerRight } from '../quiz/answers.ts';
import { at, beat, openServer } from '../study/studyServer.ts';
import { awardOn, source } from './awards.ts';

type Server = Awaited<ReturnType<typeof openServer>>;

/** Everything here needs 48 seconds: a minute of text at an active share of 0.8. */
describeOnBothDatabases('a reversed award', (getPayload, { platform }) => {
  let admin: User;
  let server: Server;
  beforeAll(async () => {
    admin = await createAdmin(getPayload());
    server = await openServer(getPayload());
  });

  const entriesOf = ({ id }: User) => readEntries(getPayload(), { learner: id });
  const awardsOf = async (learner: User) =>
    (await entriesOf(learner)).filter(({ kind }) => kind === 'award');
  const reverse = (learner: User, entry: string, now: Date, bars = false) =>
    correctLedger(getPayload(), {
      actor: admin,
      learner: learner.id,
      correction: { kind: 'reversal', entry, reason: '重复登记', bars },
      now,
    });
  const newest = async (learner: User): Promise<CreditEntry> => {
    const [entry] = await awardsOf(learner);
    if (!entry) throw new Error('nothing awarded');
    return entry;
  };

  it('frees the item: new study earns it again, time from before does not', async () => {
    const learner = await createLearner(getPayload());
    const article = await createArticle(getPayload());
    const old = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, old.session, beat(1, 60), at(60));
    await reverse(learner, (await newest(learner)).id, at(100));

    expect(await server.beat(learner, old.session, beat(2, 90), at(110))).not.toHaveProperty('entry'); // prettier-ignore
    const started = await server.start(learner, 'articles', article.id, at(200));
    expect(started).toMatchObject({ state: 'running', activeSeconds: 0, coverage: 0 });
    const early = await server.beat(learner, started.session, beat(1, 40), at(240));
    expect(early).toMatchObject({ state: 'running', activeSeconds: 40 });
    expect(await awardsOf(learner)).toHaveLength(1);
    const done = await server.beat(learner, started.session, beat(2, 50), at(250));
    const key = `award:2026:articles:${article.id}:2`;
    expect(done).toMatchObject({ state: 'complete', entry: { key, units: 25 } });
    const again = await server.start(learner, 'articles', article.id, at(300));
    expect(again).toMatchObject({ state: 'complete' });
    expect((await entriesOf(learner)).reduce((sum, { units }) => sum + units, 0)).toBe(25);
  });

  it('is earned again once, by any number of tabs on two servers', async () => {
    const learner = await createLearner(getPayload());
    const article = await createArticle(getPayload());
    const old = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, old.session, beat(1, 60), at(60));
    await reverse(learner, (await newest(learner)).id, at(100));
    const servers = [server, await openServer(await platform().another())];
    const { session } = await server.start(learner, 'articles', article.id, at(200));
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (servers[n % 2] ?? server).beat(learner, session, beat(1 + n, 48 + n), at(248 + n)),
      ),
    );
    expect(await awardsOf(learner)).toHaveLength(2);
  });

  it('stays unearned where the trainer bars it, and says so', async () => {
    const learner = await createLearner(getPayload());
    const article = await createArticle(getPayload());
    const old = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, old.session, beat(1, 60), at(60));
    const taken = await reverse(learner, (await newest(learner)).id, at(100), true);
    expect(taken).toMatchObject({ kind: 'reversal', bars: true });
    const started = await server.start(learner, 'articles', article.id, at(200));
    expect(started).toMatchObject({ state: 'complete' });
    expect(started).not.toHaveProperty('entry');
    await server.beat(learner, started.session, beat(1, 60), at(260));
    expect(await awardsOf(learner)).toHaveLength(1);
  });

  async function pass(payload: Payload, learner: User, quiz: string, now: number) {
    const { attempt } = await startAttempt(payload, { learner, quiz, now: at(now) });
    await answerRight(payload, attempt, at(now + 1));
    const handIn = (later: number) =>
      submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now: at(later) });
    return { handIn, result: await handIn(now + 2) };
  }

  it('of a quiz needs a new attempt, not the old one handed in again', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, {}, 1);
    const first = await pass(payload, learner, quiz.id, 0);
    await reverse(learner, first.result.entry?.id ?? '', at(100));
    const repeat = await first.handIn(110);
    expect(repeat).toMatchObject({ passed: true });
    expect(repeat.entry).toBeUndefined();
    expect(await awardsOf(learner)).toHaveLength(1);
    const second = await pass(payload, learner, quiz.id, 200);
    const key = `award:2026:quizzes:${quiz.id}:2`;
    expect(second.result).toMatchObject({ entry: { key } });
  });

  it('of an item with a check needs the check anew too', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { countsHours: false }, 1);
    const article = await createArticle(payload, { checkQuiz: quiz.id });
    const first = await pass(payload, learner, quiz.id, 0);
    const old = await server.start(learner, 'articles', article.id, at(10));
    await server.beat(learner, old.session, beat(1, 60), at(70));
    await reverse(learner, (await newest(learner)).id, at(100));
    await first.handIn(110);
    const { session } = await server.start(learner, 'articles', article.id, at(200));
    const studied = await server.beat(learner, session, beat(1, 60), at(260));
    expect(studied).toMatchObject({ state: 'awaiting-quiz' });
    expect(await awardsOf(learner)).toHaveLength(1);
    await pass(payload, learner, quiz.id, 300);
    expect(await awardsOf(learner)).toHaveLength(2);
  });

  it('of a completion that was carried does not come back when settled again', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const article = await createArticle(payload);
    await awardOn(payload, learner.id, '2026-11-20', { source: source('full'), units: 800 });
    const { session } = await server.start(learner, 'articles', article.id, at(0));
    await server.beat(learner, session, beat(1, 60), at(60));
    await settleCarried(payload, { learner: learner.id, now: at(86_400) });
    const entry = await newest(learner);
    await reverse(learner, entry.id, at(86_500));
    // As a crash between award and note leaves it.
    const [id = ''] = session.split('.');
    await payload.db.updateOne({
      collection: 'study-sessions',
      id,
      data: { state: 'awaiting-day', entry: null },
    });
    await settleCarried(payload, { learner: learner.id, now: at(90_000) });
    expect(await awardsOf(learner)).toHaveLength(2);
  });

  it('of attendance does not come back when the class is saved again', async () => {
    const payload = getPayload();
    const { mine } = await createCompany(payload);
    const learner = await createLearner(payload);
    const now = new Date();
    const classSession = await payload.create({
      collection: 'class-sessions',
      data: {
        title: '班组安全课',
        kind: 'class',
        day: dayOf(now),
        slots: ['morning'],
        unit: mine.id,
        attendees: [learner.id],
        status: 'confirmed',
      },
    });
    await reverse(learner, (await newest(learner)).id, now);
    await recordAttendance(payload, { classSession, by: null, now });
    expect(await awardsOf(learner)).toHaveLength(1);
  });
});
