import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { remindersAtHand } from '../../../cms/operations/messages/remindersAtHand.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { ownAttempt } from '../../../cms/operations/quiz/ownAttempt.ts';
import { readReopenable } from '../../../cms/operations/quiz/readReopenable.ts';
import { reopenAttempt } from '../../../cms/operations/quiz/reopenAttempt.ts';
import { showReview } from '../../../cms/operations/quiz/showReview.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import { closeOverdueAttempts } from '../../../cms/operations/upkeep/closeOverdueAttempts.ts';
import type { Quiz, User } from '../../../cms/payload-types.ts';
import { createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';
import { answerRight } from './answers.ts';

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('an attempt that its time has ended', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  /** Ten minutes; the power fails after two of four answers. */
  async function cutOff(data: Partial<Quiz> = {}) {
    const payload = getPayload();
    const learner = await createLearner(payload, { unit: company.mine.id });
    const quiz = await createQuiz(payload, { timeLimitMinutes: 10, ...data }, 4);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    await answerRight(payload, attempt, at(5), 2);
    return { learner, quiz, attempt };
  }
  const reopen = (
    { learner, attempt }: { learner: User; attempt: { id: string } },
    minutes: number,
    changed: Partial<Parameters<typeof reopenAttempt>[1]> = {},
    payload: Payload = getPayload(),
  ) =>
    // prettier-ignore
    reopenAttempt(payload, {
      ...{ actor: company.trainer, learner: learner.id, attempt: attempt.id },
      ...{ minutes: 15, reason: '考场停电', now: at(minutes), ...changed },
    });
  const read = ({ learner, attempt }: { learner: User; attempt: { id: string } }) =>
    ownAttempt(getPayload(), { learner: learner.id, attempt: attempt.id });

  it('goes on with its answers, once, and ends again', async () => {
    const payload = getPayload();
    const of = await cutOff();
    await closeOverdueAttempts(payload, at(11));
    expect(await read(of)).toMatchObject({ state: 'submitted', score: 50, passed: false });
    const { reopenable } = await readReopenable(payload, { learner: of.learner.id, now: at(60) });
    expect(reopenable).toMatchObject([{ id: of.attempt.id, number: 1, endedAt: at(10).getTime() }]);
    await reopen(of, 60);
    expect(await read(of)).toMatchObject({ state: 'open', deadline: at(75).getTime() });
    await expect(reopen(of, 61)).rejects.toMatchObject(refused(409, 'reopen-running'));
    const news = await remindersAtHand(payload, at(61));
    expect(news.get(of.learner.id)).toMatchObject([{ rule: 'reopened', count: 15, about: of.quiz.slug }]); // prettier-ignore
    const started = { learner: of.learner, quiz: of.quiz.id, now: at(62) };
    const { attempt, resumed } = await startAttempt(payload, started);
    expect(resumed).toBe(true);
    await answerRight(payload, attempt, at(70));
    const told = await submitAttempt(payload, { learner: of.learner.id, attempt: attempt.id, now: at(71) }); // prettier-ignore
    expect(told).toMatchObject({ score: 100, passed: true, entry: { units: 50 } });
    await expect(reopen(of, 72)).rejects.toMatchObject(refused(409, 'reopen-passed'));
    const { reopened } = await readReopenable(payload, { learner: of.learner.id, now: at(72) });
    expect(reopened).toMatchObject([
      { kind: 'reopen', minutes: 15, reason: '考场停电', byName: company.trainer.name },
    ]);
    expect(await read(of)).toMatchObject({ number: 1, reopenings: [{ score: 50, submittedAt: at(10).getTime() }] }); // prettier-ignore
  });

  it('is opened by the trainer before the clock has closed it, too, and ends with the quiz', async () => {
    const of = await cutOff({ closesAt: at(30).toISOString() });
    await reopen(of, 20);
    expect(await read(of)).toMatchObject({ state: 'open', deadline: at(30).getTime() });
    await closeOverdueAttempts(getPayload(), at(31));
    await expect(reopen(of, 31)).rejects.toMatchObject(refused(409, 'reopen-closed', { at: '2026-11-20 10:30' })); // prettier-ignore
  });

  it('stays closed once it was handed in, its keys were shown, or another was begun', async () => {
    const payload = getPayload();
    const handedIn = await cutOff();
    const submit = ({ learner, attempt }: typeof handedIn, minutes: number) =>
      submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now: at(minutes) });
    await submit(handedIn, 6);
    await expect(reopen(handedIn, 7)).rejects.toMatchObject(refused(409, 'reopen-handed-in'));
    const shown = await cutOff();
    expect(await submit(shown, 11)).toHaveProperty('review');
    await expect(reopen(shown, 12)).rejects.toMatchObject(refused(409, 'reopen-keys-shown'));
    // Not while nothing may be seen: nothing was shown.
    const hidden = await cutOff({ review: 'passed' });
    expect(await submit(hidden, 11)).not.toHaveProperty('review');
    await reopen(hidden, 12);
    const again = await cutOff();
    await closeOverdueAttempts(payload, at(11));
    await startAttempt(payload, { learner: again.learner, quiz: again.quiz.id, now: at(12) });
    await expect(reopen(again, 13)).rejects.toMatchObject(refused(409, 'reopen-not-last'));
    const running = await cutOff();
    await expect(reopen(running, 6)).rejects.toMatchObject(refused(409, 'reopen-running'));
  });

  it('is either opened or looked at, whatever two servers do at the same moment', async () => {
    const payload = getPayload();
    const other = await platform().another();
    for (let n = 0; n < 4; n += 1) {
      const of = await cutOff();
      await closeOverdueAttempts(payload, at(11));
      const ended = await read(of);
      // Its page, asked for while it was closed.
      const seen = { everPassed: false, mayTryAgain: true, closesAt: null, now: at(20) };
      const [first, second, told] = await Promise.all([
        reopen(of, 20).then(
          () => true,
          () => false,
        ),
        reopen(of, 20, { minutes: 20 }, other).then(
          () => true,
          () => false,
        ),
        showReview(other, ended, { language: 'zh', ...seen }),
      ]);
      const opened = Number(first) + Number(second);
      expect(opened + Number('review' in told)).toBe(1);
      const now = await read(of);
      expect(now.state).toBe(opened === 1 ? 'open' : 'submitted');
      expect(now.reopenings ?? []).toHaveLength(opened);
    }
  });

  it('is for trainers of the learner, with a reason and a number of minutes', async () => {
    const of = await cutOff();
    const now = 12;
    await expect(reopen(of, now, { reason: ' ' })).rejects.toMatchObject(refused(400, 'reason-missing')); // prettier-ignore
    for (const minutes of [0, 1.5, 301, Number.NaN]) {
      await expect(reopen(of, now, { minutes })).rejects.toMatchObject(refused(400, 'minutes-reopened', { most: 300 })); // prettier-ignore
    }
    await expect(reopen(of, now, { actor: of.learner })).rejects.toMatchObject({ status: 403 });
    const foreign = { learner: await createLearner(getPayload(), { unit: company.mine.id }) };
    await expect(reopen({ ...of, ...foreign }, now)).rejects.toMatchObject(refused(404, 'attempt-unknown')); // prettier-ignore
    await getPayload().update({
      collection: 'quizzes',
      id: of.quiz.id,
      data: { _status: 'draft' },
    });
    await expect(reopen(of, now)).rejects.toMatchObject(refused(404, 'not-found/quiz'));
  });
});
