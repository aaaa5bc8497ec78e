import { expect, it } from 'vitest';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { describeContract } from '../../fixtures/describeContract.ts';

describeContract('/import/attendance', (clientOf) => {
  const announce = async () => {
    const { get, post } = await clientOf('trainer');
    const me = await get('/api/users/me?depth=0');
    const { body } = await post('/api/class-sessions', {
      ...{ title: '导入名单的课', kind: 'class', day: dayOf(new Date()), slots: ['evening'] },
      ...{ unit: me.body.user.unit, status: 'planned' },
    });
    return String(body.doc.id);
  };
  const put = async (who: string, session: string, text: string, mode = 'apply') => {
    const { send } = await clientOf(who);
    const body = new FormData();
    body.set('file', new Blob([text]), '签到.csv');
    return send(`/import/attendance/${session}?mode=${mode}`, { method: 'POST', body });
  };

  it('checks, applies all or nothing, and does the same once', async () => {
    const { get } = await clientOf('staff');
    const { name, staffNumber } = (await get('/api/users/me')).body.user;
    const session = await announce();
    const good = `工号,姓名\n${staffNumber},${name}\n`;
    const bad = `${good}${staffNumber}x,某人\n`;
    const summary = { create: 1, update: 0, unchanged: 0, error: 0 };
    const title = `${staffNumber} ${name}`;

    const refused = await put('trainer', session, bad);
    expect(refused.status).toBe(422);
    expect(refused.body).toEqual({
      ...{ mode: 'apply', applied: false, summary: { ...summary, error: 1 } },
      rows: [
        { row: 2, fate: 'create', title },
        { row: 3, fate: 'error', title: `${staffNumber}x 某人`, message: '没有这个工号的学员' },
      ],
    });
    const checked = await put('trainer', session, good, 'check');
    expect(checked.body).toMatchObject({ mode: 'check', applied: false, summary });
    const applied = await put('trainer', session, good);
    expect(applied.status).toBe(200);
    expect(applied.body).toMatchObject({ applied: true, summary });
    const again = await put('trainer', session, good);
    expect(again.body).toMatchObject({ applied: true, summary: { create: 0, unchanged: 1 } });
  });

  it.each([
    ['a learner', 'staff', 403, 'forbidden', () => announce()],
    ['a class that is none', 'trainer', 404, 'class-unknown', async () => 'none'],
  ])('refuses %s', async (_, who, status, code, session) => {
    const answer = await put(who, await session(), '工号,姓名\n1,a\n');
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, message: expect.any(String) });
  });
});
