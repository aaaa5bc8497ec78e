import { randomBytes } from 'node:crypto';

import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';

interface Sent {
  mode: 'check' | 'apply';
  more?: string;
}

describeContract('/import/people', (clientOf) => {
  const put = async (who: string, bytes: Buffer | string, { mode, more = '' }: Sent) => {
    const { send } = await clientOf(who);
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(Buffer.from(bytes))]), '名单.csv');
    return send(`/import/people?mode=${mode}${more}`, { method: 'POST', body });
  };
  const list = (...lines: string[]) => ['工号,姓名,单位', ...lines, ''].join('\n');

  it('gives an example that goes in without an error', async () => {
    for (const who of ['trainer', 'admin']) {
      const { url, cookie } = await clientOf(who);
      const template = await fetch(`${url}/import/people/template.xlsx`, { headers: { cookie } });
      expect(template.status).toBe(200);
      const bytes = Buffer.from(await template.arrayBuffer());
      const { status, body } = await put(who, bytes, { mode: 'check' });
      expect(status, JSON.stringify(body)).toBe(200);
      expect(body).toMatchObject({ mode: 'check', applied: false, summary: { error: 0 } });
    }
  });

  it('checks, applies all or nothing, and does the same once', async () => {
    const mark = randomBytes(3).toString('hex');
    const good = list(`P${mark}1,张三,党群工作部`, `P${mark}2,李四,党群工作部`);
    const bad = list(`P${mark}1,张三,党群工作部`, `P${mark}2,,党群工作部`);

    const refused = await put('admin', bad, { mode: 'apply' });
    expect(refused.status).toBe(422);
    expect(refused.body).toEqual({
      ...{ mode: 'apply', applied: false, newUnits: [] },
      summary: { create: 1, update: 0, unchanged: 0, error: 1 },
      rows: [
        { row: 2, fate: 'create', title: `P${mark}1 张三` },
        { row: 3, fate: 'error', title: `P${mark}2`, message: '没有姓名' },
      ],
    });
    const checked = await put('admin', good, { mode: 'check' });
    expect(checked.body).toMatchObject({ applied: false, summary: { create: 2 } });
    const applied = await put('admin', good, { mode: 'apply' });
    expect(applied.status).toBe(200);
    expect(applied.body).toMatchObject({ applied: true, summary: { create: 2 } });
    const again = await put('admin', good, { mode: 'apply' });
    expect(again.body).toMatchObject({ applied: true, summary: { create: 0, unchanged: 2 } });
  });

  it.each([
    ['nothing at all', 'staff', undefined, 403, 'forbidden'],
    ['no file', 'admin', undefined, 400, 'sheet-missing'],
    ['an old workbook', 'admin', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 422, 'sheet-legacy'],
    ['another table', 'admin', '标题,正文\n一,二\n', 422, 'sheet-columns'],
    ['thirty megabytes', 'admin', Buffer.alloc(30_000_000), 413, 'body-too-large'],
  ])('refuses %s of %s', async (_, who, bytes, status, code) => {
    const { post } = await clientOf(who);
    const answer =
      bytes === undefined
        ? await post('/import/people?mode=apply', {})
        : await put(who, bytes, { mode: 'apply' });
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, message: expect.any(String) });
  });
});
