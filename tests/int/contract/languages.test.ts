import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';

describeContract('languages', (clientOf) => {
  it.each([
    ['nothing', {}, '请先登录'],
    ['a browser set up in English and no choice', { accept: 'text/html', 'accept-language': 'en' }, '请先登录'], // prettier-ignore
    ['a program that prefers English', { 'accept-language': 'en' }, 'Please sign in first'],
    ['a choice', { cookie: 'payload-lng=en', 'accept-language': 'zh' }, 'Please sign in first'],
    ['a choice against a preference', { cookie: 'payload-lng=zh', 'accept-language': 'en' }, '请先登录'], // prettier-ignore
  ])('a refusal heeds %s', async (_, headers, message) => {
    const nobody = await clientOf();
    const answer = await nobody.send('/study/record', { headers });
    expect(answer.body).toEqual({ error: { code: 'unauthenticated', message } });
  });

  it('a code that has several sentences stays one to programs', async () => {
    const staff = await clientOf('staff');
    const answer = await staff.send('/trainer/summary.json', {
      headers: { 'accept-language': 'en' },
    });
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({
      error: { code: 'forbidden', message: 'Only trainers can see this' },
    });
  });

  it('a file is named in the language it is asked for in', async () => {
    const staff = await clientOf('staff');
    const nameFor = async (headers: Record<string, string>) => {
      const { headers: answered } = await staff.send('/record/record.json?year=2026', { headers });
      return decodeURIComponent(answered.get('content-disposition') ?? '');
    };
    expect(await nameFor({ 'accept-language': 'en' })).toContain('-study-record-2026.json');
    expect(await nameFor({ accept: 'text/html', 'accept-language': 'en' })).toContain(
      '2026年学时记录.json',
    );
  });
});
