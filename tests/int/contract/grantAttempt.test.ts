import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import type { Client } from '../../fixtures/httpClient.ts';

describeContract('a further attempt at a quiz', (clientOf) => {
  const idOf = async ({ get }: Client) => (await get('/api/users/me')).body.user.id as string;
  const limitedQuiz = async (editor: Client) => {
    const where = 'where[attemptsLimit][greater_than]=0&where[_status][equals]=published';
    const { body } = await editor.get(`/api/quizzes?${where}&sort=slug&limit=1&depth=0`);
    return body.docs[0] as { id: string; slug: string; attemptsLimit: number };
  };
  const sendForm = ({ send }: Client, address: string, form: Record<string, string>) =>
    send(address, { method: 'POST', body: new URLSearchParams(form) });

  it('is granted on the learner’s page, shown to the learner, and used', async () => {
    const [staff, trainer] = [await clientOf('staff'), await clientOf('trainer')];
    const quiz = await limitedQuiz(await clientOf('editor'));
    const learner = await idOf(staff);
    const take = () => staff.post(`/quiz/${quiz.id}/attempts`);
    for (;;) {
      const { status, body } = await take();
      if (status === 403) break;
      await staff.post(`/quiz/attempts/${body.attempt}/submit`);
    }
    const closed = await staff.get(`/quizzes/${quiz.slug}`);
    expect(closed.body).toContain('请培训管理员准许');

    const address = `/trainer/learners/${learner}/attempts`;
    expect((await trainer.get(address)).body).toContain(quiz.id);
    const empty = await sendForm(trainer, address, { quiz: quiz.id, reason: ' ' });
    expect([empty.status, empty.body]).toEqual([400, expect.stringContaining('请写明原因')]);
    const given = { quiz: quiz.id, reason: '井下断电，答到一半' };
    const granted = await sendForm(trainer, address, given);
    expect([granted.status, granted.headers.get('location')]).toEqual([
      303,
      `${address}?done=attempt`,
    ]);
    const twice = await sendForm(trainer, address, given);
    expect([twice.status, twice.body]).toEqual([409, expect.stringContaining('不必准许加考')]);
    expect((await trainer.get(`${address}?done=attempt`)).body).toContain(given.reason);

    const open = await staff.get(`/quizzes/${quiz.slug}`);
    expect(open.body).toContain(given.reason);
    expect(open.body).not.toContain('请培训管理员准许');
    expect((await take()).status).toBe(201);
  });

  it('has more time where that is granted on the same page', async () => {
    const [worker, trainer] = [await clientOf('worker'), await clientOf('trainer')];
    const editor = await clientOf('editor');
    const where = 'where[timeLimitMinutes][greater_than]=0&where[_status][equals]=published';
    const { body } = await editor.get(`/api/quizzes?${where}&sort=slug&limit=1&depth=0`);
    const quiz = body.docs[0] as { id: string; slug: string };
    const address = `/trainer/learners/${await idOf(worker)}/attempts`;
    const given = { kind: 'time', quiz: quiz.id, minutes: '15', reason: '右手受伤，打字慢' };
    for (const minutes of ['', '1.5', '-1', '9999', '十五']) {
      const refused = await sendForm(trainer, address, { ...given, minutes });
      expect([refused.status, refused.body]).toEqual([400, expect.stringContaining('整数分钟')]);
    }
    expect((await sendForm(worker, address, given)).status).toBe(403);
    const granted = await sendForm(trainer, address, given);
    expect([granted.status, granted.headers.get('location')]).toEqual([
      303,
      `${address}?done=time`,
    ]);
    const twice = await sendForm(trainer, address, given);
    expect([twice.status, twice.body]).toEqual([409, expect.stringContaining('不必重复')]);
    expect((await trainer.get(`${address}?done=time`)).body).toContain('准许延长 15 分钟');
    expect((await worker.get(`/quizzes/${quiz.slug}`)).body).toContain(given.reason);
  });

  it('is granted by nobody else, and to nobody else’s learner', async () => {
    const [staff, worker, trainer] = [await clientOf('staff'), await clientOf('worker'), await clientOf('trainer')]; // prettier-ignore
    const quiz = await limitedQuiz(await clientOf('editor'));
    const form = { quiz: quiz.id, reason: '给自己' };
    const own = `/trainer/learners/${await idOf(worker)}/attempts`;
    expect((await sendForm(staff, own, form)).status).toBe(403);
    expect((await sendForm(worker, own, form)).status).toBe(403);
    const oneself = `/trainer/learners/${await idOf(trainer)}/attempts`;
    expect((await sendForm(trainer, oneself, form)).status).toBe(403);
    expect((await sendForm(trainer, '/trainer/learners/nobody/attempts', form)).status).toBe(404);
  });
});
