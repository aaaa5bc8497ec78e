import { randomInt } from 'node:crypto';

import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';

describeContract('/import/completions', (clientOf) => {
  const put = async (who: string, bytes: Buffer | string, mode: 'check' | 'apply') => {
    const { send } = await clientOf(who);
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(Buffer.from(bytes))]), '历年.csv');
    return send(`/import/completions?mode=${mode}`, { method: 'POST', body });
  };

  it('gives an example that goes in, all or nothing and once', async () => {
    const { url, cookie } = await clientOf('trainer');
    const template = await fetch(`${url}/import/completions/template.xlsx`, {
      headers: { cookie },
    });
    expect(template.status).toBe(200);
    const example = await put('trainer', Buffer.from(await template.arrayBuffer()), 'check');
    expect([example.status, example.body.summary]).toEqual([
      200,
      { create: 1, update: 0, unchanged: 0, error: 0 },
    ]);
    const staffNumber = (example.body.rows[0].title as string).split(' ')[0];
    const line = (hours: string) => `${staffNumber},党课 ${randomInt(1e9)},2024-05-17,${hours}`;
    const list = (...lines: string[]) => ['工号,课程,日期,学时', ...lines, ''].join('\n');
    const good = line('8');
    const refused = await put('trainer', list(good, line('八')), 'apply');
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      ...{ mode: 'apply', applied: false, summary: { create: 1, error: 1 } },
      rows: [
        { row: 2, fate: 'create' },
        { row: 3, fate: 'error', message: '学时“八”不对，请填大于 0 的数，最多两位小数' },
      ],
    });
    const applied = await put('trainer', list(good), 'apply');
    expect([applied.status, applied.body.applied, applied.body.summary.create]).toEqual([
      ...[200, true, 1],
    ]);
    const again = await put('trainer', list(good), 'apply');
    expect([again.status, again.body.summary]).toEqual([
      200,
      { create: 0, update: 0, unchanged: 1, error: 0 },
    ]);
    expect((await put('staff', list(good), 'check')).status).toBe(403);
  });
});
