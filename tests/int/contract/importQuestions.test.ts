import { randomBytes } from 'node:crypto';

import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';

describeContract('/import/questions and /export/questions', (clientOf) => {
  const put = async (who: string, bytes: Buffer | string, asked: string) => {
    const { send } = await clientOf(who);
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(Buffer.from(bytes))]), '试题.dat');
    return send(`/import/questions?${asked}`, { method: 'POST', body });
  };
  const file = async (who: string, path: string) => {
    const { url, cookie } = await clientOf(who);
    const answer = await fetch(`${url}${path}`, { headers: { cookie } });
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const table = (...lines: string[]) =>
    ['题型,题干,选项A,选项B,答案,专题', ...lines, ''].join('\n');
  const nothing = { create: 0, update: 0, unchanged: 0, error: 0 };

  it('gives an example that goes in without an error, of every type', async () => {
    for (const who of ['editor', 'admin']) {
      const { status, bytes } = await file(who, '/import/questions/template.xlsx');
      expect(status).toBe(200);
      const checked = await put(who, bytes, 'mode=check');
      expect(checked.status, JSON.stringify(checked.body)).toBe(200);
      expect(checked.body).toMatchObject({ mode: 'check', applied: false });
      expect(checked.body.summary).toMatchObject({ error: 0 });
      expect(checked.body.rows).toHaveLength(8);
    }
  });

  it('checks, applies all or nothing, and does the same once', async () => {
    const mark = randomBytes(3).toString('hex');
    const good = table(`单选题,${mark}一,甲,乙,A,`, `判断题,${mark}二,,,√,`);
    const bad = table(`单选题,${mark}一,甲,乙,A,`, `判断题,${mark}二,,,大概,`);
    const refused = await put('editor', bad, 'mode=apply');
    expect(refused.status).toBe(422);
    expect(refused.body).toEqual({
      ...{ mode: 'apply', applied: false, newTopics: [] },
      summary: { ...nothing, create: 1, error: 1 },
      rows: [
        { row: 2, fate: 'create', title: `${mark}一` },
        {
          ...{ row: 3, fate: 'error', title: `${mark}二` },
          message: '答案“大概”读不懂，请照模板的说明写',
        },
      ],
    });
    const failed = await put('editor', bad, 'mode=check&answer=errors.xlsx');
    expect(failed.status).toBe(200);
    expect(failed.headers.get('content-type')).toContain('spreadsheetml');
    const checked = await put('editor', good, 'mode=check');
    expect(checked.body).toMatchObject({ applied: false, summary: { ...nothing, create: 2 } });
    const applied = await put('editor', good, 'mode=apply');
    expect([applied.status, applied.body.applied]).toEqual([200, true]);
    expect(applied.body.summary).toEqual({ ...nothing, create: 2 });
    const again = await put('editor', good, 'mode=apply');
    expect([again.status, again.body.applied]).toEqual([200, true]);
    expect(again.body.summary).toEqual({ ...nothing, unchanged: 2 });
  });

  it('makes topics and leaves kinds out only where that is agreed to', async () => {
    const mark = randomBytes(3).toString('hex');
    const gift = `$CATEGORY: ${mark}\n\n${mark}一 {T}\n\n${mark}二 {}\n`;
    const said = await put('editor', gift, 'mode=check');
    expect(said.body).toMatchObject({ newTopics: [mark], summary: { ...nothing, error: 2 } });
    const agreed = 'mode=apply&topics=create&leave=unknown';
    const applied = await put('editor', gift, agreed);
    expect(applied.body.summary).toEqual({ ...nothing, create: 1, unchanged: 1 });
    expect(applied.body.rows[1].message).toBe(
      '没有收这道题：这是问答题（没有标准答案），题库里没有这种题型',
    );
  });

  it('exports what goes in again as it is', async () => {
    for (const format of ['xlsx', 'gift', 'aiken']) {
      const { status, bytes } = await file('editor', `/export/questions.${format}`);
      expect(status).toBe(200);
      const { body } = await put('editor', bytes, 'mode=check');
      expect(body.summary, format).toMatchObject({ ...nothing, unchanged: expect.any(Number) });
      expect(body.summary.unchanged).toBeGreaterThan(5);
    }
    expect((await file('editor', '/export/questions.gift?topic=no-such')).status).toBe(404);
  });

  it.each([
    ['staff', '/export/questions.xlsx', 403],
    ['trainer', '/export/questions.gift', 403],
    ['staff', '/import/questions/template.xlsx', 403],
    ['trainer', '/questions', 403],
    ['editor', '/questions', 200],
  ])('answers %s at %s with %i', async (who, path, status) => {
    expect((await file(who, path)).status).toBe(status);
  });

  it.each([
    ['anything', 'trainer', table('判断题,一,,,对,'), 403, 'forbidden'],
    ['no file', 'editor', undefined, 400, 'sheet-missing'],
    ['an old workbook', 'editor', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 422, 'sheet-legacy'],
    ['another table', 'editor', '标题,正文\n一,二\n', 422, 'sheet-columns'],
    ['an empty file', 'editor', '', 422, 'sheet-empty'],
    ['only a head', 'editor', table(), 422, 'questions-none'],
    ['bytes', 'editor', Buffer.from([0x00, 0x01, 0x02, 0x00]), 422, 'sheet-unreadable'],
  ])('refuses %s of %s', async (_, who, bytes, status, code) => {
    const { post } = await clientOf(who);
    const answer =
      bytes === undefined
        ? await post('/import/questions?mode=apply', {})
        : await put(who, bytes, 'mode=apply');
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, message: expect.any(String) });
  });
});
