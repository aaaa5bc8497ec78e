import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { mongoMigrations } from '../../../cms/migrations/mongodb/index.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { grantAttempt } from '../../../cms/operations/quiz/grantAttempt.ts';
import { grantTime } from '../../../cms/operations/quiz/grantTime.ts';
import { ownAttempt } from '../../../cms/operations/quiz/ownAttempt.ts';
import { readGrants } from '../../../cms/operations/quiz/readGrants.ts';
import { readQuizStanding } from '../../../cms/operations/quiz/readQuizStanding.ts';
import { readTimedQuizzes } from '../../../cms/operations/quiz/readTimedQuizzes.ts';
import { readTries } from '../../../cms/operations/quiz/readTries.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import { closeOverdueAttempts } from '../../../cms/operations/upkeep/closeOverdueAttempts.ts';
import { endWhatWasCutOff } from '../../../cms/operations/upkeep/endWhatWasCutOff.ts';
import { mongoModel } from '../../../cms/operations/stores/mongoModel.ts';
import { sqliteDatabase } from '../../../cms/operations/stores/sqliteDatabase.ts';
import type { Quiz, User } from '../../../cms/payload-types.ts';
import { createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';
import { answerRight } from './answers.ts';

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('the times of a quiz', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  const begin = async (learner: User, quiz: Quiz, minutes: number, payload = getPayload()) =>
    (await startAttempt(payload, { learner, quiz: quiz.id, now: at(minutes) })).attempt;
  const read = (learner: User, attempt: { id: string }) =>
    ownAttempt(getPayload(), { learner: learner.id, attempt: attempt.id });
  const open = { opensAt: at(0).toISOString(), closesAt: at(60).toISOString() };

  it('let attempts begin from when it opens to before it closes, and end them then', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { ...open, timeLimitMinutes: 45 }, 1);
    await expect(begin(learner, quiz, -1)).rejects.toMatchObject(refused(403, 'quiz-not-open', { at: '2026-11-20 10:00' })); // prettier-ignore
    const first = await begin(learner, quiz, 0);
    expect(first.deadline).toBe(at(45).getTime());
    await submitAttempt(payload, { learner: learner.id, attempt: first.id, now: at(10) });
    const second = await begin(learner, quiz, 30);
    expect(second.deadline).toBe(at(60).getTime());
    // Who is at it may go on to the end, and not a moment longer.
    expect((await begin(learner, quiz, 59)).id).toBe(second.id);
    const closed = refused(403, 'quiz-closed', { at: '2026-11-20 11:00' });
    await expect(begin(learner, quiz, 60)).rejects.toMatchObject(closed);
    expect(await read(learner, second)).toMatchObject({ state: 'submitted', submittedAt: at(60).getTime() }); // prettier-ignore
    await expect(begin(learner, quiz, 61)).rejects.toMatchObject(closed);
    const standing = await readQuizStanding(payload, { learner: learner.id, quiz, now: at(61) });
    expect(standing).toMatchObject({ mayTryAgain: false, bar: { code: 'quiz-closed' } });
    expect(await readTries(payload, { attempt: first, now: at(61) })).toMatchObject({ mayTryAgain: false }); // prettier-ignore
  });

  it('keep the answers back from whoever is done first, until nobody can be at it', async () => {
    const payload = getPayload();
    const quiz = await createQuiz(payload, { ...open, review: 'submitted' }, 2);
    const [first, second] = [await createLearner(payload), await createLearner(payload)];
    const taken = await begin(first, quiz, 0);
    const right = await begin(second, quiz, 1);
    await answerRight(payload, right, at(2));
    const submit = (learner: User, { id }: { id: string }, minutes: number) =>
      submitAttempt(payload, { learner: learner.id, attempt: id, now: at(minutes) });
    const from = { reviewFrom: at(61).toISOString() };
    for (const minutes of [3, 59, 60]) {
      for (const told of [
        await submit(first, taken, minutes),
        await submit(second, right, minutes),
      ]) {
        expect(told).toMatchObject(from);
        expect(told).not.toHaveProperty('review');
      }
    }
    const told = await submit(second, right, 61);
    expect(told).not.toHaveProperty('reviewFrom');
    expect(told.review?.every(({ answer }) => answer)).toBe(true);
    // Open for longer again: the answers wait again. Nor does it end by being withdrawn.
    const later = at(120).toISOString();
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { closesAt: later } });
    expect(await submit(second, right, 62)).toMatchObject({ reviewFrom: at(121).toISOString() });
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { _status: 'draft' } });
    expect(await submit(first, taken, 63)).not.toHaveProperty('review');
  });

  it('end a quiz without a time limit when it closes', async () => {
    const learner = await createLearner(getPayload());
    const quiz = await createQuiz(getPayload(), open, 1);
    expect((await begin(learner, quiz, 5)).deadline).toBe(at(60).getTime());
  });

  it('are not published the wrong way round', async () => {
    const reversed = createQuiz(getPayload(), { opensAt: open.closesAt, closesAt: open.opensAt }, 1); // prettier-ignore
    await expect(reversed).rejects.toMatchObject({ data: { errors: [{ path: 'closesAt', message: '截止时间要晚于开放时间' }] } }); // prettier-ignore
  });

  it('keep attempts apart where it says so', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { coolDownMinutes: 30, timeLimitMinutes: 10 }, 1);
    const first = await begin(learner, quiz, 0);
    await submitAttempt(payload, { learner: learner.id, attempt: first.id, now: at(5) });
    const soon = refused(403, 'cool-down', { at: '2026-11-20 10:35' });
    await expect(begin(learner, quiz, 34)).rejects.toMatchObject(soon);
    const second = await begin(learner, quiz, 35);
    expect(second.number).toBe(2);
    // One that nobody handed in ended with its time.
    await expect(begin(learner, quiz, 50)).rejects.toMatchObject(refused(403, 'cool-down', { at: '2026-11-20 11:15' })); // prettier-ignore
    expect((await begin(learner, quiz, 75)).number).toBe(3);
  });

  const grant = (
    quiz: Quiz,
    minutes: number,
    changed: Partial<Parameters<typeof grantTime>[1]> = {},
  ) =>
    // prettier-ignore
    grantTime(getPayload(), {
      ...{ actor: company.trainer, learner: company.teamMember.id, quiz: quiz.id },
      ...{ minutes, reason: '视力不便', now: at(1), ...changed },
    });

  it('are longer for whom a trainer grants it, from the next attempt on', async () => {
    const payload = getPayload();
    const { teamMember: learner, miner, trainer } = company;
    const quiz = await createQuiz(payload, { timeLimitMinutes: 10, attemptsLimit: 3 }, 1);
    expect(await readTimedQuizzes(payload)).toContainEqual({ id: quiz.id, title: quiz.title, minutes: 10 }); // prettier-ignore
    await grant(quiz, 15);
    await expect(grant(quiz, 15)).rejects.toMatchObject(refused(409, 'time-granted', { minutes: 15 })); // prettier-ignore
    const first = await begin(learner, quiz, 2);
    expect(first.deadline).toBe(at(27).getTime());
    expect((await begin(miner, quiz, 2)).deadline).toBe(at(12).getTime());
    await submitAttempt(payload, { learner: learner.id, attempt: first.id, now: at(3) });
    await grant(quiz, 30, { now: at(4) });
    const second = await begin(learner, quiz, 5);
    expect(second.deadline).toBe(at(45).getTime());
    await submitAttempt(payload, { learner: learner.id, attempt: second.id, now: at(6) });
    await grant(quiz, 0, { now: at(7), reason: '已经恢复' });
    const standing = await readQuizStanding(payload, { learner: learner.id, quiz, now: at(8) });
    // Time is no attempt.
    expect(standing).toMatchObject({ extraMinutes: 0, attemptsLeft: 1 });
    expect(standing.grants).toHaveLength(3);
    expect(standing.grants[0]).toMatchObject({ kind: 'time', minutes: 0, reason: '已经恢复', byName: trainer.name }); // prettier-ignore
    expect((await begin(learner, quiz, 9)).deadline).toBe(at(19).getTime());
  });

  it('and attempts can be granted after the same attempt, each once by two servers', async () => {
    const payload = getPayload();
    const { teamMember: learner, trainer: actor } = company;
    const quiz = await createQuiz(payload, { timeLimitMinutes: 10, attemptsLimit: 1 }, 1);
    const first = await begin(learner, quiz, 0);
    await submitAttempt(payload, { learner: learner.id, attempt: first.id, now: at(1) });
    const servers = [payload, await platform().another()];
    const asked = { actor, learner: learner.id, quiz: quiz.id, reason: '停电', now: at(2) };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => {
        const server = servers[n % 2] as Payload;
        return n < 6 ? grantAttempt(server, asked) : grantTime(server, { ...asked, minutes: 20 });
      }),
    );
    const done = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.kind] : []));
    expect(done.sort()).toEqual(['attempt', 'time']);
    for (const one of outcomes) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409 });
    }
    expect((await begin(learner, quiz, 3)).deadline).toBe(at(33).getTime());
  });

  it.each([
    ['by a learner', () => ({ actor: company.miner }), 403, 'forbidden/time'],
    ['to oneself', () => ({ learner: company.trainer.id }), 403, 'forbidden/time-own'],
    ['outside the own units', () => ({ learner: company.forester.id }), 403, 'forbidden/time-outside'], // prettier-ignore
    ['without a reason', () => ({ reason: ' ' }), 400, 'reason-missing'],
    ['of half a minute', () => ({ minutes: 0.5 }), 400, 'minutes-range'],
    ['of less than nothing', () => ({ minutes: -1 }), 400, 'minutes-range'],
    ['of more than a day', () => ({ minutes: 1441 }), 400, 'minutes-range'],
    ['of no number', () => ({ minutes: Number.NaN }), 400, 'minutes-range'],
    ['to take back what never was', () => ({ minutes: 0 }), 409, 'time-granted'],
    ['at no quiz', () => ({ quiz: company.mine.id }), 404, 'not-found/quiz'],
  ] as const)('are not made longer %s', async (_, changed, status, code) => {
    const quiz = await createQuiz(getPayload(), { timeLimitMinutes: 10 }, 1);
    await expect(grant(quiz, 15, changed())).rejects.toMatchObject({ status, code: code.split('/')[0], refusal: expect.arrayContaining([code]) }); // prettier-ignore
    const standing = { learner: company.teamMember.id, quiz, now: at(2) };
    expect((await readQuizStanding(getPayload(), standing)).grants).toEqual([]);
  });

  it('are not made longer where there is no limit', async () => {
    const quiz = await createQuiz(getPayload(), {}, 1);
    await expect(grant(quiz, 15)).rejects.toMatchObject(refused(409, 'no-time-limit'));
  });

  it('end attempts that nobody hands in, once, by two servers and the learner at once', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const quiz = await createQuiz(payload, { timeLimitMinutes: 10 }, 2);
    const people = await Promise.all([0, 1, 2].map(() => createLearner(payload)));
    const attempts = await Promise.all(people.map((one) => begin(one, quiz, 0)));
    await Promise.all(attempts.map((one, n) => answerRight(payload, one, at(1), n)));
    const untimed = await createQuiz(payload, {}, 1);
    const [someone] = people as [User];
    const endless = await begin(someone, untimed, 0);

    await closeOverdueAttempts(payload, at(10));
    for (const [n, one] of attempts.entries()) {
      expect(await read(people[n] as User, one)).toMatchObject({ state: 'open' });
    }
    await Promise.all([
      closeOverdueAttempts(payload, at(11)),
      closeOverdueAttempts(other, at(11)),
      endWhatWasCutOff(other, at(11)),
      submitAttempt(payload, { learner: people[2]?.id ?? '', attempt: attempts[2]?.id ?? '', now: at(11) }), // prettier-ignore
    ]);
    for (const [n, one] of attempts.entries()) {
      expect(await read(people[n] as User, one)).toMatchObject({
        ...{ state: 'submitted', submittedAt: at(10).getTime() },
        ...{ score: n * 50, passed: n === 2 },
      });
      const entries = await readEntries(payload, { learner: people[n]?.id ?? '' });
      expect(entries).toHaveLength(n === 2 ? 1 : 0);
    }
    expect(await read(someone, endless)).toMatchObject({ state: 'open' });
    const before = await read(people[2] as User, attempts[2] as { id: string });
    await closeOverdueAttempts(other, at(20));
    expect(await read(people[2] as User, attempts[2] as { id: string })).toEqual(before);
  });

  it('leave what was granted before there was time to grant', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const row = { quiz: 'of before', title: '旧', year: 2025, after: 1, reason: '停电', byName: '甲', at: 1 }; // prettier-ignore
    const before = { ...row, learner: learner.id, by: learner.id };
    if (payload.db.name === 'mongoose') {
      const grants = mongoModel(payload, 'attempt-grants').collection;
      await grants.insertOne({ ...before });
      await grants.createIndex({ learner: 1, quiz: 1, after: 1 });
      const migration = mongoMigrations.find(({ name }) => name === '20261127_121000');
      for (let n = 0; n < 2; n += 1) await migration?.up({ payload } as never);
      const keys = (await grants.indexes()).map(({ name }) => name);
      expect(keys).not.toContain('learner_1_quiz_1_after_1');
      expect(await grants.findOne({ quiz: row.quiz })).toMatchObject({ kind: 'attempt', minutes: 0 }); // prettier-ignore
      return;
    }
    await sqliteDatabase(payload).rows({
      sql: `insert into attempt_grants (id, learner_id, quiz, title, year, after, reason, by_id, by_name, at)
        values ('old', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [learner.id, row.quiz, row.title, row.year, row.after, row.reason, learner.id, row.byName, row.at], // prettier-ignore
    });
    const grants = await readGrants(payload, { learner: learner.id, year: 2025 });
    expect(grants).toMatchObject([{ kind: 'attempt', minutes: 0, after: 1 }]);
  });
});
