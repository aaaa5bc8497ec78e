import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { grantAttempt } from '../../../cms/operations/quiz/grantAttempt.ts';
import { readExhausted } from '../../../cms/operations/quiz/readExhausted.ts';
import { readGrants } from '../../../cms/operations/quiz/readGrants.ts';
import { readQuizStanding } from '../../../cms/operations/quiz/readQuizStanding.ts';
import { readTries } from '../../../cms/operations/quiz/readTries.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { Quiz, User } from '../../../cms/payload-types.ts';
import { createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createEditor } from '../../fixtures/people.ts';
import { answerRight } from './answers.ts';

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('a further attempt', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
  });

  const attempt = async (learner: User, quiz: Quiz, now: Date, right = 0) => {
    const payload = getPayload();
    const { attempt: one } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    await answerRight(payload, one, now, right);
    return {
      one,
      ...(await submitAttempt(payload, { learner: learner.id, attempt: one.id, now })),
    };
  };
  /** A quiz at which the learner has used up the one attempt. */
  const usedUp = async (learner: User, data: Partial<Quiz> = {}) => {
    const quiz = await createQuiz(getPayload(), { attemptsLimit: 1, ...data }, 1);
    const { one } = await attempt(learner, quiz, at(0));
    return { quiz, one };
  };
  const grant = (quiz: string, changed: Partial<Parameters<typeof grantAttempt>[1]> = {}) => {
    const { trainer, teamMember } = company;
    const asked = { actor: trainer, learner: teamMember.id, quiz, reason: '停电中断', now: at(60) };
    return grantAttempt(getPayload(), { ...asked, ...changed });
  };
  const left = async (learner: User, quiz: Quiz, now = at(100)) =>
    (await readQuizStanding(getPayload(), { learner: learner.id, quiz, now })).attemptsLeft;

  it('is one more, with who, when and why, wherever attempts are counted', async () => {
    const payload = getPayload();
    const { teamMember: learner, trainer } = company;
    const { quiz, one } = await usedUp(learner, { countsHours: true });
    expect(await readExhausted(payload, { learner: learner.id, now: at(50) })).toContainEqual({ id: quiz.id, title: quiz.title }); // prettier-ignore
    await grant(quiz.id);
    const [kept] = await readGrants(payload, { learner: learner.id, year: 2026, quiz: quiz.id });
    expect(kept).toMatchObject({
      ...{ title: quiz.title, reason: '停电中断', byName: trainer.name, at: at(60).getTime() },
      ...{ year: 2026, after: 1 },
    });
    expect(await left(learner, quiz)).toBe(1);
    expect(await readTries(payload, { attempt: one, now: at(61) })).toMatchObject({ mayTryAgain: true }); // prettier-ignore
    expect(await readExhausted(payload, { learner: learner.id, now: at(61) })).not.toContainEqual(expect.objectContaining({ id: quiz.id })); // prettier-ignore

    expect(await attempt(learner, quiz, at(70), 1)).toMatchObject({ passed: true, entry: { units: 50 } }); // prettier-ignore
    expect(await left(learner, quiz)).toBe(0);
    const more = startAttempt(payload, { learner, quiz: quiz.id, now: at(80) });
    await expect(more).rejects.toMatchObject(refused(403, 'attempts-exhausted', { limit: 1 }));
    await grant(quiz.id, { now: at(90), reason: '再给一次' });
    expect(await left(learner, quiz)).toBe(1);
    expect(await left(learner, quiz, new Date('2026-12-31T16:00:00Z'))).toBe(1);
  });

  it('is granted once by two servers at the same moment, and no second time after', async () => {
    const { teamMember: learner } = company;
    const { quiz } = await usedUp(learner);
    const servers = [getPayload(), await platform().another()];
    const asked = { actor: company.trainer, learner: learner.id, quiz: quiz.id, reason: '停电' };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        grantAttempt(servers[n % 2] as Payload, { ...asked, now: at(60) }),
      ),
    );
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons).toHaveLength(7);
    for (const reason of reasons) expect(reason).toMatchObject(refused(409, 'attempts-left'));
    expect(await left(learner, quiz)).toBe(1);
  });

  it.each([
    ['by a learner', () => ({ actor: company.miner }), 403, 'forbidden/grant'],
    ['by an editor', async () => ({ actor: await createEditor(getPayload()) }), 403, 'forbidden/grant'], // prettier-ignore
    ['to oneself', () => ({ learner: company.trainer.id }), 403, 'forbidden/grant-own'],
    ['outside the own units', () => ({ learner: company.forester.id }), 403, 'forbidden/grant-outside'], // prettier-ignore
    ['to nobody', () => ({ actor: admin, learner: company.mine.id }), 404, 'learner-unknown'],
    ['without a reason', () => ({ reason: '  ' }), 400, 'reason-missing'],
    ['at no quiz', () => ({ quiz: company.mine.id }), 404, 'not-found/quiz'],
    ['to who has not tried yet', () => ({ learner: company.miner.id }), 409, 'attempts-left'],
  ] as const)('is not granted %s', async (_, changed, status, code) => {
    const { quiz } = await usedUp(company.teamMember);
    await expect(grant(quiz.id, await changed())).rejects.toMatchObject(refused(status, code));
    expect(await left(company.teamMember, quiz)).toBe(0);
  });

  it('is not granted where there is no limit, an attempt is open, or the quiz is withdrawn', async () => {
    const { teamMember: learner } = company;
    const payload = getPayload();
    const free = await createQuiz(payload, {}, 1);
    await attempt(learner, free, at(0));
    await expect(grant(free.id)).rejects.toMatchObject(refused(409, 'attempts-left'));

    const open = await createQuiz(payload, { attemptsLimit: 1 }, 1);
    await startAttempt(payload, { learner, quiz: open.id, now: at(0) });
    await expect(grant(open.id)).rejects.toMatchObject(refused(409, 'attempts-left'));

    const { quiz } = await usedUp(learner);
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { _status: 'draft' } });
    await expect(grant(quiz.id)).rejects.toMatchObject(refused(404, 'not-found/quiz'));
  });

  it('by an admin is granted to anybody else', async () => {
    const { quiz } = await usedUp(company.forester);
    await grant(quiz.id, { actor: admin, learner: company.forester.id });
    expect(await left(company.forester, quiz)).toBe(1);
  });

  it('is seen by its learner and the trainers above, and changed by nobody', async () => {
    const { teamMember: learner, trainer, forester } = company;
    const { quiz } = await usedUp(learner);
    const { id } = await grant(quiz.id);
    const payload = getPayload();
    const collection = 'attempt-grants';
    const seen = async (user: User) => {
      const query = { where: { id: { equals: id } }, overrideAccess: false, user } as const;
      return (await payload.find({ collection, ...query })).totalDocs;
    };
    expect(await Promise.all([learner, trainer, admin, forester].map(seen))).toEqual([1, 1, 1, 0]);
    for (const user of [learner, trainer, admin]) {
      const change = { collection, id, overrideAccess: false, user } as const;
      await expect(payload.update({ ...change, data: { reason: '改' } })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
      await expect(payload.delete(change)).rejects.toMatchObject({ status: 403 });
    }
  });
});
